"""Runs the cells of one notebook in the namespace of __main__."""

import __main__
import ast
import asyncio
import inspect
import linecache
import sys

from . import figures, representation, streams
from .failures import describe, describe_stop, describe_syntax, jupyter_command

NAMESPACE = __main__.__dict__
_cells = {}
_running = None


async def run_cell(code, name, emit):
    """Runs one cell and shows what it prints, displays and evaluates to.

    `emit` takes one message of the kernel protocol as a dict, without its id.
    `name` is how tracebacks call the cell. Returns whether the cell ran to its end. Never raises what the cell raised.
    """
    global _running
    filename = f"<cell {len(_cells) + 1}>"
    _cells[filename] = name
    linecache.cache[filename] = (len(code), None, code.splitlines(True), filename)
    representation.emit = emit
    _running = asyncio.current_task()
    try:
        with streams.redirected(emit):
            return await _run(code, filename, emit)
    finally:
        _running = None


def cancel():
    """Stops a cell that waits in an `await`, where no Python code runs that could be interrupted."""
    if _running is not None:
        _running.cancel()


def current_cell():
    """The file name and the code of the cell that runs, or of the last one."""
    filename = next(reversed(_cells))
    return filename, "".join(linecache.getlines(filename))


async def _run(code, filename, emit):
    try:
        tree = ast.parse(code, filename)
    except SyntaxError as error:
        emit(jupyter_command(code, error) or describe_syntax(error, _cells))
        return False
    try:
        last = None
        if tree.body and isinstance(tree.body[-1], ast.Expr) and not _silenced(code, tree.body[-1]):
            last = ast.Expression(tree.body.pop().value)
        await _evaluate(tree, filename, "exec")
        if last is not None:
            value = await _evaluate(last, filename, "eval")
            if value is not None:
                NAMESPACE["_"] = value
                data, metadata = representation.bundle(value)
                emit({"type": "result", "data": data, "metadata": metadata})
        figures.show()
        return True
    except SystemExit as stop:
        if stop.code not in (None, 0):
            print(f"sys.exit ended this cell: {stop.code}", file=sys.stderr)
        return stop.code in (None, 0)
    except (KeyboardInterrupt, asyncio.CancelledError) as error:
        emit(describe_stop(error, _cells))
        return False
    except SyntaxError as error:
        # compile() finds what ast.parse() lets pass, such as a `return` outside a function.
        own = error.filename == filename
        emit(describe_syntax(error, _cells) if own else describe(error, _cells))
        return False
    except BaseException as error:
        emit(describe(error, _cells))
        return False


async def _evaluate(tree, filename, mode):
    code = compile(tree, filename, mode, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    value = eval(code, NAMESPACE)
    return await value if code.co_flags & inspect.CO_COROUTINE else value


def _silenced(code, statement):
    """A semicolon after the last expression keeps its value from being shown, as in Jupyter."""
    lines = code.encode().splitlines(True)
    rest = b"".join(lines[statement.end_lineno - 1 :])[statement.end_col_offset :]
    return rest.lstrip().startswith(b";")
