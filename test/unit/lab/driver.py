"""Plays a learner's notebook for the tests, the same in Pyodide and in a system Python.

`play(root, steps)` empties the folder, gives checks one second, takes a list of steps and returns what each one showed:
    {"cell": source}           run a cell in the notebook's namespace
    {"value": expression}      the JSON value of an expression; may use what cells defined
    {"write": path, "text"}    a file below root
    {"exercise": spec, …}      compile an exercise into .lab, as the extension does
"""

import ast
import builtins
import contextlib
import importlib
import io
import json
import linecache
import pathlib
import shutil
import sys
import types

sys.dont_write_bytecode = False  # the lab is imported anew for every test; Pyodide would compile it each time


def play(root, steps):
    root = pathlib.Path(root)
    for name in [name for name in sys.modules if name.split(".")[0] == "lab"]:
        del sys.modules[name]
    sys.path[:] = [str(root / ".lab")] + [path for path in sys.path if not path.endswith(".lab")]
    _empty(root)
    importlib.invalidate_caches()
    notebook = types.ModuleType("notebook").__dict__
    return [_step(root, notebook, number, step) for number, step in enumerate(steps, 1)]


def _step(root, notebook, number, step):
    if "write" in step:
        return _write(root / step["write"], step["text"])
    if "exercise" in step:
        return _compile(root, **step)
    shown, printed = [], io.StringIO()
    builtins.display = lambda card: shown.append(card._repr_mimebundle_())
    try:
        with contextlib.redirect_stdout(printed):
            value = (
                eval(step["value"], notebook)
                if "value" in step
                else _run(notebook, step["cell"], f"<cell {number}>")
            )
    except BaseException as error:
        return {"raised": type(error).__name__, "message": str(error), "printed": printed.getvalue()}
    finally:
        del builtins.display
    return {"shown": shown, "printed": printed.getvalue(), "value": value}


def _run(notebook, source, name):
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    body = ast.parse(source, name)
    last = ast.Expression(body.body.pop().value) if isinstance(body.body[-1], ast.Expr) else None
    exec(compile(body, name, "exec"), notebook)
    return eval(compile(last, name, "eval"), notebook) if last else None


def _empty(root):
    """All but the package goes: it stays compiled, which is most of the time of a test."""
    (root / ".lab/index.json").unlink(missing_ok=True)
    for folder in (".lab/exercises", "data"):
        shutil.rmtree(root / folder, ignore_errors=True)
    _write(root / ".lab/settings.json", '{"checkTimeout": 1}')


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _compile(root, exercise, reference="", mistakes="", fixtures=""):
    parts = {"EXERCISE": exercise, "REFERENCE": reference, "MISTAKES": mistakes, "FIXTURES": fixtures}
    name = f"{exercise['module']}.{exercise['exercise']}"
    _write(
        root / ".lab/exercises" / f"{name}.py", "".join(f"{key} = {part!r}\n" for key, part in parts.items())
    )
    tasks = {task: name.replace(".", "/") for task in exercise["tasks"]}
    _write(root / ".lab/index.json", json.dumps({"version": 1, "learner": 0, "tasks": tasks}))


if __name__ == "__main__":
    answers = sys.stdout
    for line in sys.stdin:
        try:
            answer = play(**json.loads(line))
        except BaseException as error:
            answer = {"broken": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
