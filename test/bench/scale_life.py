"""One life of the solved cells of "Beyond one machine", measured; job on stdin, report on stdout, both JSON.

Job: {"root": a learner's folder, "source": the solved cells, "values": names, "engine": "dask" or "pandas"}.
Report: {"seconds", "cpu": seconds of processor time of all processes, "megabytes": peak of each process, the notebook's first, "values"}.

Imports and the connection are not timed. The pandas life runs the same cells: the whole table is its only part, and stays in memory.
"""

import contextlib
import io
import json
import os
import sys
import types
from time import perf_counter

import pandas as pd

job = json.load(sys.stdin)
os.chdir(job["root"])
sys.path.insert(0, ".lab")

import lab  # noqa: E402


class Whole(pd.DataFrame):
    """A pandas table with the few words of Dask that the cells use."""

    npartitions = 1

    @property
    def _constructor(self):
        return Whole

    def map_partitions(self, function):
        return Whole(function(self))

    def shuffle(self, key):
        return self

    def compute(self):
        return self


def without_dask():
    dask, frame = types.ModuleType("dask"), types.ModuleType("dask.dataframe")
    dask.dataframe, dask.config = frame, types.SimpleNamespace(set=lambda settings: None)
    dask.compute = lambda *plans: plans
    frame.read_csv = lambda path, blocksize, dtype: Whole(pd.read_csv(path, dtype=dtype))
    sys.modules.update({"dask": dask, "dask.dataframe": frame})
    lab.cluster, lab.need = lambda: None, lambda *names: None


def used():
    """Processor time of this process so far in seconds, and its most resident memory in megabytes."""
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def used_by_all():
    """The same of every process that works, this one first."""
    return [used(), *(client.run(used).values() if client else ())]


def warm():
    """What a worker imports when its first part comes."""
    import dask.dataframe  # noqa: F401
    import pandas  # noqa: F401


if job["engine"] == "pandas":
    without_dask()
    client = None
else:
    import dask.dataframe

    with contextlib.redirect_stdout(io.StringIO()):
        client = lab.cluster()
    client.run(warm)

names = {"data_path": lab.data_path, "load": lab.load, "__name__": "notebook"}
code = compile(job["source"], "<cells>", "exec")
before = used_by_all()
started = perf_counter()
with contextlib.redirect_stdout(io.StringIO()):
    exec(code, names)
seconds = perf_counter() - started
after = used_by_all()
cpu = sum(time for time, _ in after) - sum(time for time, _ in before)
megabytes = [memory for _, memory in after]
values = {name: names[name] for name in job["values"]}
print(json.dumps({"seconds": seconds, "cpu": cpu, "megabytes": megabytes, "values": values}, default=float))
