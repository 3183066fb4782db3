"""Grade an audit: run the learner's function on planted data sets and count what it sees and what it invents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import verdicts
from .cases import Case, Trial
from .exercise import Exercise, Task
from .explain import describe
from .mistakes import Mistake
from .outcome import Outcome, call, quiet
from .rows import Row
from .settings import check_timeout
from .signature import positional_names
from .summary import tally
from .text import kind, plural
from .time_limit import TimeIsUp, time_limit
from .zoo import Member, read_zoo

PATIENCE = 12
"""An audit reads whole data sets, some two dozen: it gets this many times what a function gets."""


def grade_audit(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    function = namespace[task.name]
    if not callable(function):
        return verdicts.no_function(task.name, function)
    members = _members(exercise, task)
    order = positional_names(exercise.reference[task.name])
    seconds = PATIENCE * check_timeout(exercise.root)
    results = _run_all(function, members, order, seconds)
    if len(results) < len(members):
        return verdicts.timed_out(task.name, seconds, [_row(members[len(results)], f"no answer in {seconds:g} s", False)])
    if all(got.value is None and got.error is None for got in results):
        return verdicts.placeholder(task.name, [_row(members[0], "no answer yet", False)])
    for member, got in zip(members, results):
        if got.error:
            return verdicts.stopped(describe(got.error, function), [_row(member, f"raises {type(got.error).__name__}", False)])
        if got.changed:
            return verdicts.mutated(task.name, got.changed, [_row(member, f"{got.changed} changed", False)])
    named = [_codes(got.value) for got in results]
    if None in named:
        return _no_list(task, members, results, named)
    return _judge(exercise, task, members, [codes for codes in named if codes is not None], order)


def _run_all(
    function: Callable[..., Any], members: list[Member], order: list[str], seconds: float
) -> list[Outcome]:
    """One outcome a member; fewer when time was up."""
    results: list[Outcome] = []
    with quiet():
        try:
            with time_limit(seconds) as limit:
                for member in members:
                    got = call(function, member.case.args, order, watch=True)
                    if limit.time_is_up:
                        break
                    results.append(got)
        except TimeIsUp:
            pass  # the members without an outcome tell
    return results


def _codes(value: Any) -> list[str] | None:
    """The codes an audit returned, sorted and each once; None when it is no list of texts."""
    if isinstance(value, (str, Mapping)) or not hasattr(value, "__iter__"):
        return None
    codes = list(value)
    return sorted(set(codes)) if all(isinstance(code, str) for code in codes) else None


def _judge(
    exercise: Exercise, task: Task, members: list[Member], named: list[list[str]], order: list[str]
) -> dict[str, Any]:
    fine = [not member.missed(codes) and not member.alarms(codes) for member, codes in zip(members, named)]
    trials = [
        Trial(member.case, Outcome(value=sorted(member.finds)), Outcome(value=codes), ok)
        for member, codes, ok in zip(members, named, fine)
    ]
    shown = [at for at, member in enumerate(members) if member.case.stage == "visible"]
    rows = [_row(members[at], _told(named[at]), fine[at]) for at in shown]
    hidden = [at for at in range(len(members)) if at not in shown]
    seen, anew = _score(members, named, shown), _score(members, named, hidden)
    common = {"counts": tally(trials)}
    if all(_passes(task, members, named, learner) for learner in task.seeds):
        verdict = verdicts.passed(f"{task.name} caught {seen}", rows)
        return {**common, **verdict, "more": f"On sets that you do not see: {anew}."}
    with quiet():
        mistake = _recognise(exercise, task, order, [named[at] for at in shown])
    where = seen if _failing(task, members, named, task.seeds[0]) else f"{seen} where you can see it, but {anew} on new sets"
    return {
        **common,
        **verdicts.wrong(f"Not yet: {task.name} caught {where}", rows),
        "consequence": _consequence(members, named, fine),
        "more": f"On sets that you do not see: {anew}.",
        **verdicts.named(exercise, mistake),
    }


def _passes(task: Task, members: list[Member], named: list[list[str]], learner: int) -> bool:
    return not _failing(task, members, named, learner)


def _failing(task: Task, members: list[Member], named: list[list[str]], learner: int) -> bool:
    """Whether a seed's sets are judged too badly: a sound one accused, or more faults unseen than are allowed."""
    own = [(member, codes) for member, codes in zip(members, named) if member.learner == learner]
    accused = any(member.sound and member.alarms(codes) for member, codes in own)
    unseen = sum(1 for member, codes in own if not member.sound and (member.missed(codes) or member.alarms(codes)))
    return accused or unseen > task.misses


def _score(members: list[Member], named: list[list[str]], at: list[int]) -> str:
    """`5 of 6 faults, with 1 false alarm`"""
    faulty = [i for i in at if not members[i].sound]
    caught = sum(1 for i in faulty if not members[i].missed(named[i]))
    alarms = sum(1 for i in at if members[i].alarms(named[i]))
    return f"{caught} of {plural(len(faulty), 'fault')}, with {plural(alarms, 'false alarm')}"


def _consequence(members: list[Member], named: list[list[str]], fine: list[bool]) -> str | None:
    """What the first set that was misjudged means for patients."""
    for member, codes, ok in zip(members, named, fine):
        if ok:
            continue
        if member.missed(codes):
            return member.unseen
        accusations = ", ".join(f"`{code}`" for code in member.alarms(codes))
        return (
            f'"{member.case.name}" was accused of {accusations} without cause. A committee that is warned for nothing '
            "stops reading, and the next warning is about patients."
        )
    return None


def _members(exercise: Exercise, task: Task) -> list[Member]:
    """The zoo, read once: two dozen files are most of the time of a check."""
    return exercise.once(f"zoo of {task.id}", lambda: read_zoo(exercise.root, task))


def _recognise(exercise: Exercise, task: Task, order: list[str], yours: list[list[str]]) -> Mistake | None:
    """The mistake that returns the learner's codes wherever it differs from the reference; of several the most telling."""
    due, wrong = exercise.once(f"wrong audits of {task.id}", lambda: _wrong_audits(exercise, task, order))
    best: Mistake | None = None
    most = 0
    for mistake, codes in wrong:
        differing = [at for at, right in enumerate(due) if codes[at] != right]
        if len(differing) > most and all(yours[at] == codes[at] for at in differing):
            best, most = mistake, len(differing)
    return best


def _wrong_audits(exercise: Exercise, task: Task, order: list[str]) -> tuple[Any, list[tuple[Mistake, Any]]]:
    """What the reference returns for the sets that the learner sees, and what each wrong idea does."""
    shown = [member.case.args for member in _members(exercise, task) if member.case.stage == "visible"]

    def on_all(function: Callable[..., Any]) -> list[Any]:
        return [_codes(call(function, args, order).value) for args in shown]

    mistakes = exercise.reference.mistakes(task.id)
    return on_all(exercise.reference[task.name]), [(mistake, on_all(mistake.function)) for mistake in mistakes]


def _no_list(
    task: Task, members: list[Member], results: list[Outcome], named: list[list[str] | None]
) -> dict[str, Any]:
    at = named.index(None)
    found = kind(results[at].value)
    return {
        **verdicts.wrong(f"Not yet: {task.name}", [_row(members[at], found, False)]),
        "diagnosis": f'For "{members[at].case.name}" your function returns {found}; a list of codes is asked for, an empty one when nothing is wrong.',
    }


def _told(codes: list[str]) -> str:
    return ", ".join(codes) or "nothing"


def _row(member: Member, yours: str, ok: bool) -> Row:
    line: Row = {"name": member.case.name, "input": member.case.name, "yours": yours, "ok": ok}
    if member.case.stage == "visible":
        more = f" (allowed: {_told(sorted(member.may))})" if member.may else ""
        line["expected"] = _told(sorted(member.finds)) + more
    return line
