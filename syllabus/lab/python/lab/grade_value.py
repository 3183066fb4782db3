"""Grade a variable against the reference's variable. The expected value is never shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import verdicts
from .cases import Case, Trial
from .consequence import consequence
from .exercise import Exercise, Task
from .mistakes import recognise
from .outcome import Outcome, quiet
from .nearly import nearly
from .text import brief, kind


def grade_value(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    yours = Outcome(value=namespace[task.name])
    expected = Outcome(value=exercise.reference[task.name])
    ok = yours.meets(expected, task.tolerance)
    if not ok and (yours.value is None or yours.value is ...):
        return verdicts.not_attempted(
            task.name,
            f"`{task.name}` is still {brief(yours.value)}. Give it a value in the cell above and run that cell.",
        )
    row = {"name": task.name, "input": task.name, "yours": brief(yours.value), "ok": ok}
    if ok:
        return {**verdicts.single(ok), **verdicts.passed(task.name, [row])}
    trial = Trial(Case("visible", task.name, {}), expected, yours, ok)
    with quiet():
        mistake = recognise(exercise.reference.mistakes(task.id), [trial], [], task.tolerance)
    found, wanted = kind(yours.value), kind(expected.value)
    return {
        **verdicts.single(ok),
        **verdicts.wrong(f"Not yet: {task.name} differs from the reference", [row]),
        "consequence": consequence(task.consequence, {"yours": yours.value}, expected.value),
        "diagnosis": nearly([(expected.value, yours.value)])
        if found == wanted
        else f"`{task.name}` is {found}; {wanted} is asked for.",
        **verdicts.named(exercise, mistake),
    }
