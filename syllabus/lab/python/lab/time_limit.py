"""End the learner's code when it runs too long."""

from __future__ import annotations

import _thread
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

DEFAULT_SECONDS = 10.0


class TimeIsUp(Exception):
    """The code did not finish within the limit."""


def seconds_allowed() -> float:
    """AIHS_CHECK_TIMEOUT in seconds, 10 when it is not set or not a positive number."""
    try:
        seconds = float(os.environ.get("AIHS_CHECK_TIMEOUT", DEFAULT_SECONDS))
    except ValueError:
        return DEFAULT_SECONDS
    return seconds if 0 < seconds < 1e6 else DEFAULT_SECONDS


@contextmanager
def time_limit(seconds: float) -> Iterator[Watchdog]:
    """Raise TimeIsUp in the block after `seconds`. A KeyboardInterrupt of the learner's own passes unchanged.

    Code that swallows the interrupt goes on: the block should ask `time_is_up` of what it gets.

    Without threads (Pyodide), or outside the main thread, there is no limit: the editor's Stop ends the run.
    """
    watchdog = Watchdog(seconds)
    if not watchdog.start():
        yield watchdog
        return
    try:
        try:
            yield watchdog
        finally:
            watchdog.stop()
    except KeyboardInterrupt:
        watchdog.stop()
        if not watchdog.time_is_up:
            raise
    if watchdog.time_is_up:
        raise TimeIsUp


class Watchdog:
    """Interrupts the main thread after a time, and again each second while a bare `except` swallows it."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.time_is_up = False
        self._over = threading.Event()

    def start(self) -> bool:
        """False where the main thread cannot be interrupted."""
        if sys.platform == "emscripten" or threading.current_thread() is not threading.main_thread():
            return False
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return True

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        wait = self.seconds
        while not self._over.wait(wait):
            self.time_is_up = True
            _thread.interrupt_main()
            wait = 1.0
