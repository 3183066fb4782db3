"""Shows matplotlib figures at the end of a cell, where the cell has loaded matplotlib."""

import io
import sys

from .representation import display


def show():
    """Displays every open figure as PNG and closes it."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return
    for number in pyplot.get_fignums():
        picture = io.BytesIO()
        figure = pyplot.figure(number)
        figure.savefig(picture, format="png", bbox_inches="tight")
        display({"image/png": picture.getvalue(), "text/plain": repr(figure)}, raw=True)
    pyplot.close("all")
