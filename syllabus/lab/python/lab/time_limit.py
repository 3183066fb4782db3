"""End the learner's code when it runs too long."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

AGAIN_AFTER = 1.0
"""Seconds until the next interrupt, where a bare `except` swallowed one."""


class TimeIsUp(Exception):
    """The code did not finish within the limit."""


@contextmanager
def time_limit(seconds: float) -> Iterator[Watchdog]:
    """Raise TimeIsUp in the block after `seconds`. A KeyboardInterrupt of the learner's own passes unchanged.

    Code that swallows the interrupt goes on: the block should ask `time_is_up` of what it gets.

    Outside the main thread, and in a Pyodide that is not ours, there is no limit: the client's Stop ends the run.
    """
    watchdog = _watchdog(seconds)
    try:
        try:
            watchdog.start()
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
    """Interrupts the main thread after a time; this one never does."""

    time_is_up = False

    def start(self) -> None: ...

    def stop(self) -> None: ...


def _watchdog(seconds: float) -> Watchdog:
    if threading.current_thread() is not threading.main_thread():
        return Watchdog()
    if sys.platform != "emscripten":
        return _ByThread(seconds)
    # Pyodide has no threads, and a timer only in the built-in kernel.
    return _ByTimer(seconds) if hasattr(signal, "setitimer") else Watchdog()


class _ByThread(Watchdog):
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        wait = self._seconds
        while not self._over.wait(wait):
            self.time_is_up = True
            _thread.interrupt_main()
            wait = AGAIN_AFTER


class _ByTimer(Watchdog):
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._before = signal.getsignal(signal.SIGALRM)

    def start(self) -> None:
        signal.signal(signal.SIGALRM, self._ring)
        signal.setitimer(signal.ITIMER_REAL, self._seconds, AGAIN_AFTER)

    def stop(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._before)

    def _ring(self, *_signal: Any) -> None:
        self.time_is_up = True
        raise KeyboardInterrupt
