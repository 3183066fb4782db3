"""One life of a Jupyter kernel, timed as a client sees it. Job: a line of JSON on stdin; report: a line of JSON on stdout.

Job: {"command": argv of the kernel, "folder": where it runs, "first": [code], "check", "patients", "heavy": code, "checks": count}.
Report: {"pid", "cold", "warm": [], "heavy", "runtime"}, times in milliseconds. The kernel lives until stdin ends.
"""

import json
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from queue import Empty
from time import perf_counter

job = json.loads(sys.stdin.readline())
own = tempfile.TemporaryDirectory()
kernel = Path(own.name, "kernels", "bench", "kernel.json")
kernel.parent.mkdir(parents=True)
kernel.write_text(json.dumps({"argv": job["command"], "display_name": "bench", "language": ""}))
os.environ.update(JUPYTER_PATH=own.name, JUPYTER_CONFIG_DIR=own.name, JUPYTER_RUNTIME_DIR=own.name, IPYTHONDIR=own.name)

from jupyter_client import BlockingKernelClient, KernelManager  # noqa: E402

CHECK = "application/vnd.aihs.check.v1+json"
born = perf_counter()
manager = KernelManager(kernel_name="bench", client_factory=BlockingKernelClient)
manager.start_kernel(cwd=job["folder"])
client = manager.client()
client.start_channels()


def hear_it():
    """Asks until the kernel answers on both channels, as editors do: what it shows before, nobody hears."""
    while True:
        client.kernel_info()
        client.get_shell_msg(timeout=60)
        with suppress(Empty):
            return client.get_iopub_msg(timeout=0.02)


def run(code):
    """Runs a cell; returns when the verdict of its check came, when it ended, and the runtime the verdict names."""
    request = client.execute(code)
    seen, runtime = None, None
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") != request:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "error":
            raise RuntimeError(content["evalue"])
        if kind == "display_data":
            seen = perf_counter()
            result = content["data"][CHECK]
            if result["verdict"] != "pass":
                raise RuntimeError(result["headline"])
            runtime = result["runtime"]
        if kind == "status" and content["execution_state"] == "idle":
            return seen, perf_counter(), runtime


try:
    hear_it()
    seen, runtime = [(at, runtime) for at, _, runtime in map(run, job["first"])][-1]
    report = {"cold": (seen - born) * 1000, "warm": [], "runtime": runtime}
    for _ in range(job["checks"]):
        asked = perf_counter()
        report["warm"].append((run(job["check"])[0] - asked) * 1000)
    run(job["patients"])
    asked = perf_counter()
    report["heavy"] = (run(job["heavy"])[1] - asked) * 1000
    report["pid"] = manager.provisioner.pid
    print(json.dumps(report), flush=True)
    sys.stdin.read()
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
