"""Runs cells in an installed Python: one JSON message per line on stdin and stdout (protocol/kernel.ts has the schema).

    python -u -X utf8 stdio.py <file that asks to stop a cell> <file with answers>
"""

import asyncio
import builtins
import os
import platform
import sys
from pathlib import Path

# Run as a script, this file's folder is on the path; the package and the learner's folder should be there instead.
_HERE = Path(__file__).resolve().parent
sys.path[0] = str(_HERE.parent)

from aihs_kernel import names, questions, representation, runner  # noqa: E402
from aihs_kernel.interrupts import Interrupts  # noqa: E402
from aihs_kernel.pipes import Wire  # noqa: E402


def serve(flag_file, answer_file):
    """Answers every `run` message until stdin ends or a `shutdown` comes."""
    wire = Wire()
    interrupts = Interrupts(flag_file)
    sys.path[0] = os.getcwd()
    builtins.display = representation.display
    questions.go_to(wire.asking(answer_file))
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    wire.send({"type": "ready", "language": "python", "version": platform.python_version(), **_UNGUARDED})
    for message in wire.messages():
        if message["type"] == "shutdown":
            return
        if message["type"] in ("names", "about"):
            wire.send(names.answer(message))
            continue
        wire.current = message["id"]
        with interrupts.of(message["id"]):
            ok = _run(loop, message, wire)
        wire.drain()
        wire.send({"type": "done", "id": message["id"], "ok": ok})
        wire.current = None


_UNGUARDED = {"hardened": False, "permission": False, "snapshot": "none"}


def _run(loop, message, wire):
    def emit(part):
        wire.send({**part, "id": message["id"]})

    task = loop.create_task(runner.run_cell(message["code"], message["name"], emit))
    while True:
        try:
            return loop.run_until_complete(task)
        except KeyboardInterrupt:
            # The stop came while the cell waited in an `await`, where none of its own code runs.
            if task.done():
                return False
            task.cancel()


if __name__ == "__main__":
    serve(*sys.argv[1:])
