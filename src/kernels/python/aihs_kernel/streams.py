"""sys.stdout and sys.stderr of a running cell."""

import contextlib
import io
import sys


class CellStream(io.TextIOBase):
    """Hands each write on at once; the process that hosts the kernel joins them (see OutputPen)."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, name, emit):
        self._name = name
        self._emit = emit

    @property
    def name(self):
        return f"<{self._name}>"

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self._emit({"type": "stream", "name": self._name, "text": text})
        return len(text)


@contextlib.contextmanager
def redirected(emit):
    """Sends what a cell prints to `emit`, and puts the streams back whatever the cell did to them."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = CellStream("stdout", emit), CellStream("stderr", emit)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
