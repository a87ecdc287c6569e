"""The loop of chapter 4 as a course would write it with numpy: nanoseconds per neuron-step, on standard output.

The same neuron, the same current, the same exact step, the same bridge; numpy's own random numbers, drawn a whole
trial at a time, which is numpy's strength. Called by build/bin/bench4.
"""
import sys
import time
import numpy as np

R, tau, V_L, V_th, V_r, t_ref, sigma_V, dt = map(float, sys.argv[1:9])
n = int(sys.argv[9])
t = np.arange(n)*dt
I = np.where((t >= 50) & (t < 950), 150., 0.)
rng = np.random.default_rng(42)
a = np.exp(-dt/tau)
phi = (1 - a)*tau/dt
jolt = sigma_V*np.sqrt(1 - a**2)
D = 2*sigma_V**2/tau


def trial():
    xi = rng.standard_normal(n)
    V = np.zeros(n)
    V[0] = V_L
    spikes, wait = [], 0
    for i in range(n - 1):
        if wait > 0:
            wait -= 1
            V[i+1] = V_r
            continue
        V[i+1] = V_L + (V[i] - V_L)*a + R*(I[i]*(phi - a) + I[i+1]*(1 - phi)) + jolt*xi[i]
        product = (V_th - V[i])*(V_th - V[i+1])
        if V[i+1] > V_th or product < 11.5*D*dt and rng.random() < np.exp(-2*product/(D*dt)):
            spikes.append(t[i] + dt/2)
            V[i+1] = V_r
            wait = int(t_ref/dt) - 1
    return V, spikes


best = float("inf")
for repeat in range(10):
    start = time.perf_counter()
    for k in range(2):
        trial()
    best = min(best, time.perf_counter() - start)
print(best/(2*(n - 1))*1e9)
