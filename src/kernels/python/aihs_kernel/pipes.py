"""The protocol's own way in and out of an installed Python, apart from what a cell or its programs print."""

import contextlib
import itertools
import json
import os
import threading
import time


class Wire:
    """Messages on the process's first stdin and stdout. Whatever else is written to 1 and 2 becomes `stream` messages."""

    def __init__(self):
        self.current = None
        self._lock = threading.RLock()
        self._in = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\n")
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        # A cell that reads stdin gets its end instead of the editor's messages.
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.close(null)
        self._pipes = [_Tapped(self, 1, "stdout"), _Tapped(self, 2, "stderr")]

    def messages(self):
        """Each line as a dict, until the editor closes the pipe."""
        while True:
            try:
                line = self._in.readline()
            except KeyboardInterrupt:
                # A stop that comes between two cells stops nothing.
                continue
            if not line:
                return
            yield json.loads(line)

    def send(self, message):
        text = json.dumps(message)
        with self._lock:
            self._out.write(text + "\n")
            self._out.flush()

    def stream(self, name, text):
        """Text written past sys.stdout, by C code or by another program."""
        run = self.current
        self.send({"type": "log", "text": text} if run is None else {"type": "stream", "id": run, "name": name, "text": text})

    def asking(self, answer_file):
        """A function that asks the editor for a line and waits until it stands in the file: `<number>\\n<line>`."""
        numbers = itertools.count(1)

        def ask(prompt, password):
            number = next(numbers)
            question = {"ask": number, "prompt": prompt, "password": password}
            self.send({"type": "input", "id": self.current, **question})
            while True:
                time.sleep(0.02)  # a stop ends this wait
                with contextlib.suppress(OSError), open(answer_file, encoding="utf-8", newline="") as file:
                    first, _, text = file.read().partition("\n")
                    if first == str(number):
                        return text

        return ask

    def drain(self):
        """Waits until what was written so far has been sent."""
        for pipe in self._pipes:
            pipe.drain()


class _Tapped:
    """Reads in a thread what is written to a descriptor."""

    _MARK = b"\0aihs-drain\0"

    def __init__(self, wire, descriptor, name):
        self._wire, self._name, self._descriptor = wire, name, descriptor
        self._drained = threading.Event()
        read_end, write_end = os.pipe()
        os.dup2(write_end, descriptor)
        os.set_inheritable(descriptor, True)
        os.close(write_end)
        threading.Thread(target=self._read, args=(read_end,), daemon=True).start()

    def drain(self):
        self._drained.clear()
        os.write(self._descriptor, self._MARK)
        self._drained.wait(1)

    def _read(self, read_end):
        while data := os.read(read_end, 65536):
            parts = data.split(self._MARK)
            text = b"".join(parts).decode("utf-8", "replace")
            if text:
                self._wire.stream(self._name, text)
            if len(parts) > 1:
                self._drained.set()
