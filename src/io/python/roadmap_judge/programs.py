"""Checks a program exercise: runs the file as a script for each case, compares what it prints, its exit, its files."""

import os

from .jobs import HostGone
from .mistakes import first_mistake
from .program_failures import exit_of, failure_of, texts_of
from .replies import Broken, reply
from .runs import end_of, how_it_ended, printed
from .texts import trimmed

_FIELDS = ("stdin", "args", "files")
#: All runs of a check together may take this many times what one may take.
_RUNS = 6
#: Each generated input is a process of its own, twice: fewer are tried than of a function, and fewer still where each
#: starts a Python anew.
_FORKED, _SPAWNED = 20, 8


def check_program(request, source, hosts):
    """A reply; see judge.py. Raises Broken if the exercise itself does not work."""
    theirs = request["file"], source.data.decode("latin-1")
    budget = Budget(request["limits"]["seconds"])
    cases, results, failures = _cases(request, hosts), [], []
    for case in cases:
        results.append(_run_both(request, hosts, theirs, case, budget))
        found = failure_of(case, results[-1], request, source)
        if found is None:
            continue
        if found["kind"] == "fixed" or all(other["kind"] == "fixed" for other in failures):
            failures.append(found)  # the first of the generated ones is the smallest
        if found["outcome"] != "error":
            break
    told = _reply(cases, results, failures)
    if not told["passed"]:
        told["mistake"] = _mistake(request, hosts, cases, results)
    return told


class Budget:
    """The seconds that a run may take: as many as one run, as long as all together do not take too long."""

    def __init__(self, seconds):
        self._run, self._left = seconds, seconds * _RUNS

    def seconds(self):
        return min(self._run, max(self._left, 0.1))

    def take(self, result):
        self._left -= result["seconds"]


def _run_both(request, hosts, program, case, budget):
    """What the learner's program does; meanwhile the solution runs if the case does not say what is expected."""
    job = job_for(request, program, case, budget.seconds())
    if "expected" in case:
        result = hosts.learner.run(job)
    else:
        solution = own_program(request, "solution", request["solution"])
        hosts.reference.start(job_for(request, solution, case, request["limits"]["seconds"]))
        result = hosts.learner.run(job)
        case["expected"] = _as_solution(case, hosts.reference.result(), request)
    budget.take(result)
    return result


def _as_solution(case, result, request):
    if how_it_ended(result, request["limits"])[0] not in (None, "exited"):
        raise Broken(f"The model solution does not end well with {case['name']}.")
    written = {name: text for name, text in texts_of(result).items() if text is not None}
    return {"prints": printed(result), "exit": exit_of(result), "writes": written}


def _reply(cases, results, failures):
    whole = len(results) == len(cases) and not any(result["left"] for result in results)
    word = next((found["outcome"] for found in failures if found["outcome"] != "error"), "ok")
    told = reply(word, failures, results[-1] if results else None, passed=whole and not failures)
    for kind in ("fixed", "generated"):
        told["ran"][kind] = sum(case["kind"] == kind for case, _ in zip(cases, results))
    return told


def job_for(request, program, case, seconds):
    """A program is its file and its text (latin-1)."""
    file, text = program
    return {
        "kind": "script",
        "file": file,
        "source": text,
        "limits": {**request["limits"], "seconds": seconds},
        "stdin": case.get("stdin", ""),
        "args": [str(arg) for arg in case.get("args", [])],
        "files": {**request["files"], **case.get("files", {})},
        "read": case["read"],
    }


def own_program(request, name, text):
    """A program of the exercise's own, under the name of the learner's file."""
    file = os.path.join(os.sep, f"({name})", os.path.basename(request["file"]))
    return file, text.encode("utf-8").decode("latin-1")


def _cases(request, hosts):
    """Fixed cases with what is expected; then the input that failed before, and generated ones, smallest first."""
    fixed = [_fixed(case) for case in request["check"].get("cases", [])]
    names = sorted({name for case in fixed for name in case["expected"].get("writes", {})})
    made = [{**case, "name": f"generated input {number}"} for number, case in enumerate(_made(request, hosts), 1)]
    made.sort(key=lambda case: len(str(case)))
    if request["first"]:
        made.insert(0, {**request["first"], "name": "the input that failed before"})
    return fixed + [{**case, "kind": "generated", "read": names} for case in made]


def _fixed(case):
    expected = {key: case[key] for key in ("prints", "complains", "exit", "writes") if key in case}
    return {**case, "kind": "fixed", "expected": {"exit": 0, **expected}, "read": list(case.get("writes", {}))}


def _made(request, hosts):
    count = min(request["count"], _FORKED if hosts.can_fork else _SPAWNED)
    if not request["generator"] or not count:
        return []
    wanted = {"source": request["generator"], "seed": request["seed"], "count": count, "plain": True}
    result = hosts.reference.run(
        {
            "kind": "calls",
            "file": "cases.py",
            "source": "",
            "function": None,
            "cases": [],
            "files": {},
            "limits": request["limits"],
            "generator": wanted,
        }
    )
    made = next((record["inputs"] for record in result["records"] if "inputs" in record), None)
    if made is None or not all(isinstance(case, dict) for case in made):
        error = end_of(result).get("error") or {"last": "generate must return a dict of stdin, args and files"}
        raise Broken(f"cases.py does not work: {error['last']}")
    return [{key: case[key] for key in _FIELDS if key in case} for case in made]


def _mistake(request, hosts, cases, results):
    def behaves_so(wrong):
        program, budget = own_program(request, "wrong", wrong["source"]), Budget(3)
        for case, theirs in zip(cases, results):
            seconds = 1 if theirs["stopped"] else budget.seconds()
            result = hosts.reference.run(job_for(request, program, case, seconds))
            budget.take(result)
            if _behaviour(result) != _behaviour(theirs):
                return False
        return True

    try:
        return first_mistake(request["wrong"], behaves_so)
    except HostGone:
        return None


def _behaviour(result):
    error = end_of(result).get("error") or {}
    how = exit_of(result), error.get("type"), result["stopped"], result["signal"]
    return how, None if result["stopped"] else trimmed(result["out"]), result["files"]
