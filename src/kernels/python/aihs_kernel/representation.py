"""What an object looks like in a notebook: MIME bundles, by IPython's `_repr_*_` methods."""

import base64
import json

emit = None

_METHODS = {
    "text/html": "_repr_html_",
    "text/markdown": "_repr_markdown_",
    "text/latex": "_repr_latex_",
    "image/svg+xml": "_repr_svg_",
    "image/png": "_repr_png_",
    "image/jpeg": "_repr_jpeg_",
    "application/json": "_repr_json_",
}


def display(*objects, raw=False, metadata=None, **_ignored):
    """Shows objects below the cell, as IPython's display does. With `raw`, each object is a MIME bundle itself."""
    for value in objects:
        data, own = (_plain(value), {}) if raw else bundle(value)
        emit({"type": "display", "data": data, "metadata": {**own, **(metadata or {})}})


def bundle(value):
    """The MIME bundle of an object and its metadata. Bytes become base64 text, as in a notebook file."""
    data, metadata = {}, {}
    of_class = type(value)
    if hasattr(of_class, "_repr_mimebundle_"):
        made = value._repr_mimebundle_(include=None, exclude=None)
        made, metadata = made if isinstance(made, tuple) else (made, {})
        data.update(_plain(made or {}))
    for mime, method in _METHODS.items():
        if mime not in data and hasattr(of_class, method):
            made = getattr(value, method)()
            if isinstance(made, tuple):
                made, metadata[mime] = made
            if made is not None:
                data.update(_plain({mime: made}))
    if "text/plain" not in data:
        data["text/plain"] = repr(value)
    return data, metadata or {}


def _plain(data):
    return {mime: _json(base64.b64encode(made).decode() if isinstance(made, bytes) else made) for mime, made in data.items()}


def _json(made):
    """Values JSON cannot say (NaN, sets, numpy numbers) become null or text, so that one of them loses no output."""
    if isinstance(made, str):
        return made
    return json.loads(json.dumps(made, default=str), parse_constant=lambda _name: None)
