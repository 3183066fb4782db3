"""What the editor asks about the names of a notebook between two cells: completions, and what a name stands for.

Nothing of the learner's is run: attributes are looked up without properties, `__getattr__` and the like.
"""

import __main__
import builtins
import inspect
import keyword
import re

_CHAIN = re.compile(r"(?:([A-Za-z_][\w.]*)\.)?([A-Za-z_]\w*)?$")
_KEY = re.compile(r"""([A-Za-z_][\w.]*)\[["']([^"'\]]*)$""")
_MOST = 300
_LONGEST = 400


def answer(request):
    """The message that answers `names` (with the text `before` the cursor) or `about` (with a dotted `name`)."""
    if request["type"] == "about":
        return {"type": "about", "id": request["id"], "text": _about(request["name"])}
    prefix, items = _names(request["before"])
    return {"type": "names", "id": request["id"], "prefix": prefix, "items": items[:_MOST]}


def _names(before):
    line = before.rsplit("\n", 1)[-1]
    if match := _KEY.search(line):
        owner, prefix = match.groups()
        return prefix, [_item(key, "key") for key in _keys(_value(owner)) if key.startswith(prefix)]
    owner, prefix = _CHAIN.search(line).groups()
    prefix = prefix or ""
    if owner:
        value = _value(owner)
        found = [] if value is _NOTHING else [name for name in dir(value) if name.startswith(prefix)]
        return prefix, [_item(name, _kind(_attribute(value, name))) for name in sorted(found, key=_private_last)]
    if not prefix:
        return "", []
    own = [_item(name, _kind(value)) for name, value in _ours() if name.startswith(prefix)]
    usual = [_item(name, "function") for name in dir(builtins) if name.startswith(prefix) and not name.startswith("_")]
    return prefix, own + usual + [_item(name, "keyword") for name in keyword.kwlist if name.startswith(prefix)]


def _ours():
    return sorted((name, value) for name, value in vars(__main__).items() if not name.startswith("_"))


def _about(name):
    value = _value(name)
    if value is _NOTHING:
        return None
    kind = type(value).__name__
    if callable(value):
        lines = [f"{name}{_signature(value)}", (inspect.getdoc(value) or "").split("\n\n")[0]]
    elif isinstance(value, (list, tuple, set, dict, str)):
        lines = [f"{name}: {kind}, {len(value)} {'character' if kind == 'str' else 'entrie'}s", _shown(value)]
    else:
        lines = [f"{name}: {kind}", _shown(value) if type(value).__module__ == "builtins" else _shape(value)]
    return "\n".join(line for line in lines if line)[:_LONGEST]


def _shape(value):
    """Rows and columns of a table, without importing what made it."""
    frame = type(value).__module__.split(".")[0] in ("pandas", "numpy")
    return f"shape {value.shape}" if frame and hasattr(value, "shape") else ""


def _shown(value):
    text = repr(value)
    return text if len(text) <= _LONGEST // 2 else f"{text[: _LONGEST // 2]} …"


def _signature(function):
    try:
        return str(inspect.signature(function))
    except (TypeError, ValueError):
        return "(…)"


_NOTHING = object()


def _value(chain):
    first, *rest = chain.split(".")
    value = vars(__main__).get(first, getattr(builtins, first, _NOTHING))
    for name in rest:
        value = _attribute(value, name)
    return value


def _attribute(value, name):
    found = inspect.getattr_static(value, name, _NOTHING) if value is not _NOTHING else _NOTHING
    return found.__func__ if isinstance(found, (staticmethod, classmethod)) else found


def _keys(value):
    """Keys of a dict, columns of a table, keys of the first row in a list of rows."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        return [key for key in value if isinstance(key, str)]
    if type(value).__module__.startswith("pandas."):
        return [name for name in getattr(value, "columns", []) if isinstance(name, str)]
    return []


def _kind(value):
    if inspect.isclass(value):
        return "class"
    if inspect.ismodule(value):
        return "module"
    return "function" if callable(value) else "variable"


def _item(text, kind):
    return {"text": text, "kind": kind}


def _private_last(name):
    return name.startswith("_"), name
