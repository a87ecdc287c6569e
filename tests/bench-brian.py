"""The neuron of the bench in Brian 2: rows "name, trials, nanoseconds per neuron-step" on standard output.

bench-brian.py cython | cpp | openmp.  What is timed is the run, warm: neither the import nor the compilation.
Processor time for one processor, time that passes for two (openmp).
"""
import resource
import sys
import tempfile
import time
import brian2 as b
from brian2 import ms, mV, second

mode = sys.argv[1]
b.prefs.logging.console_log_level = "ERROR"
sizes = ((25, 1000), (1000, 500), (10000, 200), (100000, 50)) if mode != "cython" else ((25, 500), (1000, 250), (10000, 100), (100000, 25))
equations = """
dv/dt = (-70*mV - v + drive*mV)/tau + 0.5*mV*sqrt(2/tau)*xi : volt (unless refractory)
drive = 0.13*(150 + 100*sin(100*t/second)) : 1 (shared, constant over dt)
"""


def network(N):
    group = b.NeuronGroup(N, equations, threshold="v > -53*mV", reset="v = -80*mV", refractory=3*ms, method="euler",
                          namespace={"tau": 30*ms})
    group.v = -70*mV
    return group, b.SpikeMonitor(group)


for N, length in sizes:
    steps = 2*length
    if mode == "cython":
        b.start_scope()
        b.prefs.codegen.target = "cython"
        b.defaultclock.dt = 0.5*ms
        group, monitor = network(N)
        net = b.Network(group, monitor)
        net.run(1*ms)
        start = time.process_time()
        net.run(length*ms)
        seconds = time.process_time() - start
    else:
        b.device.reinit()
        b.set_device("cpp_standalone", build_on_run=False)
        b.device.activate(build_on_run=False)
        b.prefs.devices.cpp_standalone.openmp_threads = 2 if mode == "openmp" else 0
        b.defaultclock.dt = 0.5*ms
        group, monitor = network(N)
        net = b.Network(group, monitor)
        net.run(length*ms)
        folder = tempfile.mkdtemp()
        b.device.build(directory=folder, run=False, clean=False)
        start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        b.device.run(folder, False, [])
        spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start
        seconds = spent if mode == "cpp" else b.device._last_run_time
    print("brian-" + mode, N, seconds/(N*steps)*1e9, sep="\t")
    sys.stdout.flush()
