"""What differs in the built-in Python (Pyodide): a sleep that can be stopped, a timer."""

import builtins
import json
import os
import random
import signal
import sys
import time
import warnings

from . import questions, representation, runner

def prepare(folder, sleep_slice, ask, set_timer):
    """Run once before the first cell. `folder` becomes the working directory; `sleep_slice(ms)` really waits.

    For `ask` see questions.py. After `set_timer(seconds, interval)` SIGALRM comes to the running cell.
    """
    # Pyodide keeps no compiled modules; with them the checks are there in half the time.
    sys.dont_write_bytecode = False
    os.environ["MPLBACKEND"] = "agg"
    warnings.filterwarnings("ignore", message=".*non-interactive.*cannot be shown")
    # A memory snapshot carries the state of `random`: without this every kernel would draw the same numbers.
    random.seed()
    os.chdir(folder)
    builtins.display = representation.display
    questions.go_to(ask)
    time.sleep = _interruptible(sleep_slice)
    signal.setitimer = _setitimer(set_timer)


def run(code, name, emit_json):
    """A cell as a coroutine; messages leave as JSON text."""
    return runner.run_cell(code, name, lambda message: emit_json(json.dumps(message)))


def _interruptible(sleep_slice):
    def sleep(seconds, /):
        """Suspend execution for the given number of seconds."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            sleep_slice(min(left, 0.02) * 1000)

    return sleep


def _setitimer(set_timer):
    def setitimer(which, seconds, interval=0.0, /):
        """Send SIGALRM to the running cell after `seconds`, then every `interval`; 0 ends it. Only ITIMER_REAL is there."""
        if which != signal.ITIMER_REAL:
            raise signal.ItimerError("the built-in Python has ITIMER_REAL alone")
        set_timer(seconds, interval)

    return setitimer
