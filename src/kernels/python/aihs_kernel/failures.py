"""Turns what stopped a cell into an `error` message whose traceback starts at the learner's line."""

import os
import re
import traceback

_OWN_FOLDER = os.path.dirname(__file__)
_COMMANDS = (
    "Lines that start with % or ! are Jupyter commands, not Python. The built-in Python does not have them. "
    "Remove the line, or choose a Jupyter kernel of your own for this notebook."
)


def describe(error, cells):
    """The message for an exception a cell raised. `cells` maps file names of cells to the names people read."""
    own = _own_traceback(error)
    if own is not None:
        return _message(type(error).__name__, _text(error), own, [], cells)
    summary = traceback.TracebackException.from_exception(error, capture_locals=False)
    _hide_own_frames(summary)
    lines = [frame.lineno for frame in summary.stack if frame.filename in cells]
    return _message(type(error).__name__, _text(error), "".join(summary.format()), lines[-1:], cells)


def describe_syntax(error, cells):
    """The message for code that is not Python: its line and a caret, no frames."""
    text = "".join(traceback.format_exception_only(error))
    return _message(type(error).__name__, error.msg or "", text, [error.lineno] if error.lineno else [], cells)


def describe_stop(error, cells):
    """The message for a cell that was interrupted."""
    message = describe(error, cells)
    frames = message["traceback"].splitlines()[:-1]
    message["ename"] = "KeyboardInterrupt"
    message["evalue"] = "You stopped this cell. Your variables are kept."
    message["traceback"] = "\n".join([*frames, f"KeyboardInterrupt: {message['evalue']}"])
    return message


def jupyter_command(code, error):
    """The message for a %magic or a !command, or None if the syntax error is another one."""
    lines = code.splitlines()
    line = error.lineno or 0
    if not 1 <= line <= len(lines) or not lines[line - 1].lstrip().startswith(("%", "!")):
        return None
    text = f"{lines[line - 1].strip()}\n\n{_COMMANDS}"
    return {"type": "error", "ename": "SyntaxError", "evalue": _COMMANDS, "traceback": text, "line": line}


def _own_traceback(error):
    """What an exception asks to be shown as, by IPython's `_render_traceback_`; None if it does not ask."""
    try:
        return "\n".join(error._render_traceback_())
    except Exception:
        # It has no such method, or a broken one: the usual traceback says what happened.
        return None


def _hide_own_frames(summary, seen=None):
    seen = seen if seen is not None else set()
    if summary is None or id(summary) in seen:
        return
    seen.add(id(summary))
    summary.stack[:] = [frame for frame in summary.stack if not _is_machinery(frame.filename)]
    for other in (summary.__cause__, summary.__context__, *(summary.exceptions or ())):
        _hide_own_frames(other, seen)


def _is_machinery(filename):
    """The runner, and Python's own import, which only Python's import errors hide."""
    return os.path.dirname(filename) == _OWN_FOLDER or filename.startswith("<frozen importlib")


def _message(ename, evalue, text, lines, cells):
    message = {"type": "error", "ename": ename, "evalue": evalue, "traceback": _readable(text, cells)}
    if lines:
        message["line"] = lines[0]
    return message


def _readable(text, cells):
    """Replaces `File "<cell 3>", line 2, in <module>` by `Cell, line 2`."""

    def place(match):
        name = cells.get(match[1])
        return match[0] if name is None else f"{name}, line {match[2]}"

    text = re.sub(r'File "(<cell \d+>)", line (\d+)(?:, in <module>)?', place, text)
    return text.rstrip("\n")


def _text(error):
    try:
        return str(error)
    except Exception:
        # A learner's own exception may have a broken __str__; the traceback still says what happened.
        return ""
