"""The neuron of the bench in numpy, two ways: rows "name, trials, nanoseconds per neuron-step" on standard output.

"notebook": sample by sample, trial after trial, as the course's notebook did: Euler's step, noise drawn at each step.
"loop": the same with the exact step and everything that can be computed beforehand. "vectors": all trials at once.
The same neuron and current as build/bin/bench; numpy's own random numbers.
"""
import sys
import time
import numpy as np

R, tau, V_L, V_th, V_r, t_ref, sigma_V, dt = 0.13, 30., -70., -53., -80., 3., 0.5, 0.5
n = 2000
a = np.exp(-dt/tau)
jolt = sigma_V*np.sqrt(1 - a**2)
threshold = V_th - 0.5826*jolt
held = int(t_ref/dt)
rng = np.random.default_rng(42)
drive = (1 - a)*(V_L + R*(150 + 100*np.sin(0.05*np.arange(n))))


def loop():
    xi = rng.standard_normal(n)
    V = np.zeros(n + 1)
    V[0] = V_L
    spikes, wait = [], 0
    for i in range(n):
        if wait > 0:
            wait -= 1
            V[i+1] = V_r
            continue
        V[i+1] = a*V[i] + drive[i] + jolt*xi[i]
        if V[i+1] > threshold:
            spikes.append((i + 1)*dt)
            V[i+1] = V_r
            wait = held
    return spikes


I = 150 + 100*np.sin(0.05*np.arange(n))
b = sigma_V/R*np.sqrt((2*tau - dt)/dt)


def notebook():
    V = V_L*np.ones(n)
    spikes, last = [], -1e9
    for i in range(n - 1):
        I_n = b*np.random.randn()
        if i*dt - last > t_ref:
            V[i+1] = V[i] + dt/tau*(-(V[i] - V_L) + R*(I[i] + I_n))
        else:
            V[i+1] = V_r
        if V[i+1] > V_th:
            V[i+1] = V_r
            last = (i + 1)*dt
            spikes.append(last)
    return spikes


def vectors(N, steps):
    V = np.full(N, V_L)
    wait = np.zeros(N, dtype=int)
    count = np.zeros(steps, dtype=int)
    for i in range(steps):
        V = a*V + drive[i] + jolt*rng.standard_normal(N)
        free = wait <= 0
        V = np.where(free, V, V_r)
        fired = V > threshold
        count[i] = fired.sum()
        V = np.where(fired, V_r, V)
        wait = np.where(fired, held, wait - 1)
    return count


for name, trial in (("notebook", notebook), ("numpy-loop", loop)):
    start = time.process_time()
    for k in range(8):
        trial()
    print(name, 25, (time.process_time() - start)/(8*n)*1e9, sep="\t")
for N, steps in ((25, 2000), (1000, 1000), (10000, 200), (100000, 20)):
    start = time.process_time()
    vectors(N, steps)
    print("numpy-vectors", N, (time.process_time() - start)/(N*steps)*1e9, sep="\t")
    sys.stdout.flush()
