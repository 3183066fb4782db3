"""What differs in the built-in Python (Pyodide): no input, a sleep that can be stopped, no bytecode files."""

import builtins
import json
import os
import random
import sys
import time
import warnings

from . import representation, runner

_NO_INPUT = (
    "input() is not available in the built-in Python, because nobody can type into a running cell. "
    "Write the value into the cell instead."
)


def prepare(folder, sleep_slice):
    """Run once before the first cell. `folder` becomes the working directory; `sleep_slice(ms)` really waits."""
    sys.dont_write_bytecode = True
    os.environ["MPLBACKEND"] = "agg"
    warnings.filterwarnings("ignore", message=".*non-interactive.*cannot be shown")
    # A memory snapshot carries the state of `random`: without this every kernel would draw the same numbers.
    random.seed()
    os.chdir(folder)
    builtins.display = representation.display
    builtins.input = _no_input
    time.sleep = _interruptible(sleep_slice)


def run(code, name, emit_json):
    """A cell as a coroutine; messages leave as JSON text."""
    return runner.run_cell(code, name, lambda message: emit_json(json.dumps(message)))


def _no_input(prompt="", /):
    raise RuntimeError(_NO_INPUT)


def _interruptible(sleep_slice):
    def sleep(seconds, /):
        """Suspend execution for the given number of seconds."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            sleep_slice(min(left, 0.02) * 1000)

    return sleep
