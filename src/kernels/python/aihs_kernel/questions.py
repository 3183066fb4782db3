"""input() and getpass() of a running cell, answered in the editor."""

import builtins
import getpass
import sys


def go_to(ask):
    """Sends questions to `ask(prompt, password)`, which returns a line, or None when the cell is to stop."""

    def answer(prompt, password):
        sys.stdout.flush()
        text = ask(str(prompt), password)
        if text is None:
            raise KeyboardInterrupt
        print(f"{prompt}{'' if password else text}")
        return text

    def input(prompt="", /):
        """Ask the learner for a line; a box opens at the top of the editor."""
        return answer(prompt, False)

    def getpass_(prompt="Password: ", stream=None):
        """Ask for a line that is not shown."""
        return answer(prompt, True)

    builtins.input = input
    getpass.getpass = getpass_
