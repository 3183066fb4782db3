"""Stops the running cell of an installed Python when the editor asks for it through a file."""

import _thread
import contextlib
import os
import signal
import threading
import time

_INTERVAL = 0.05


class Interrupts:
    """Watches a file that says `<run>:<count>`; each count stops its run once, and no other one."""

    def __init__(self, flag_file):
        self._file = flag_file
        self._run = None
        self._seen = ""
        # Ctrl+C in the terminal that started the editor is not meant for a notebook.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        threading.Thread(target=self._watch, daemon=True).start()

    @contextlib.contextmanager
    def of(self, run):
        """Only inside this can the run be stopped."""
        self._run = run
        try:
            yield
        finally:
            self._run = None

    def _watch(self):
        while True:
            time.sleep(_INTERVAL)
            run = self._run
            if run is not None and self._asks(run) and self._run == run:
                _stop_main_thread()

    def _asks(self, run):
        try:
            with open(self._file, encoding="utf-8") as file:
                text = file.read()
        except OSError:
            return False
        if text == self._seen or not text.startswith(f"{run}:"):
            return False
        self._seen = text
        return True


def _stop_main_thread():
    """A real signal also ends a wait inside a system call; Windows wakes its own waits."""
    if os.name == "posix":
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
    else:
        _thread.interrupt_main()
