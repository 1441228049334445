"""Prints a program's size and how long it takes to start, beside /bin/true and Python: medians of runs that alternate.

measure-start.py PROGRAM
"""

import os
import statistics
import subprocess
import sys
import time

program = sys.argv[1]
commands = {"program": [program, "--version"], "true": ["/bin/true"], "python": [sys.executable, "-I", "-c", "pass"]}
seconds = {name: [] for name in commands}
for _ in range(41):
    for name, command in commands.items():
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        seconds[name].append(time.perf_counter() - start)
median = {name: statistics.median(times) for name, times in seconds.items()}
print(
    f"{program}: {os.path.getsize(program) / 1e6:.1f} MB; starts in {median['program'] / median['true']:.1f} times the time "
    f"of /bin/true, {median['program'] / median['python']:.2f} of Python's"
)
