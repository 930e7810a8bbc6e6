"""Checks a program exercise: runs the file as a script for each case, compares what it prints, its exit, its files."""

import os

from .habits import of_printed
from .jobs import HostGone
from .mistakes import first_mistake
from .replies import Broken, failure, load_failure, reply
from .runs import end_of, error_message, how_it_ended, outcome_of_error, place_of, place_of_error, printed
from .texts import same_text, text_difference, trimmed

_FIELDS = ("stdin", "args", "files")


def check_program(request, source, hosts):
    """A reply; see judge.py. Raises Broken if the exercise itself does not work."""
    cases = _cases(request, hosts)
    theirs = request["file"], source.data.decode("latin-1")
    budget = Budget(request["limits"])
    results, failures = [], []
    for case in cases:
        results.append(hosts.learner.run(_job(request, theirs, case, budget.left())))
        budget.take(results[-1])
        found = _failure(case, results[-1], request, source)
        if found is not None:
            failures.append(found)
        if found is not None and (case["kind"] == "generated" or found["outcome"] not in ("error", "ok")):
            break
    told = _reply(cases, results, failures)
    if not told["passed"]:
        told["mistake"] = _mistake(request, hosts, cases, results)
    return told


class Budget:
    """The seconds of all runs together: one case alone may take them all."""

    def __init__(self, limits):
        self._left = self._all = limits["seconds"]

    def left(self):
        return max(self._left, 0.2)

    def take(self, result):
        self._left -= result["seconds"]


def _reply(cases, results, failures):
    whole = len(results) == len(cases) and not any(result["left"] for result in results)
    word = next((found["outcome"] for found in failures if found["outcome"] != "error"), "ok")
    told = reply(word, failures, results[-1] if results else None, passed=whole and not failures)
    for kind in ("fixed", "generated"):
        told["ran"][kind] = sum(case["kind"] == kind for case, _ in zip(cases, results))
    return told


def _job(request, program, case, seconds):
    file, text = program
    return {
        "kind": "script",
        "file": file,
        "source": text,
        "limits": {**request["limits"], "seconds": seconds},
        "stdin": case.get("stdin", ""),
        "args": [str(arg) for arg in case.get("args", [])],
        "files": {**request["files"], **case.get("files", {})},
        "read": list(case.get("read", [])),
    }


def own_program(request, name, text):
    """A program of the exercise's own, under the name of the learner's file."""
    file = os.path.join(os.sep, f"({name})", os.path.basename(request["file"]))
    return file, text.encode("utf-8").decode("latin-1")


def _cases(request, hosts):
    """The cases with what is expected: {prints, exit, writes}; generated ones as the solution does."""
    fixed = [_fixed(case) for case in request["check"].get("cases", [])]
    made = _made(request, hosts)
    if request.get("first"):
        made.insert(0, {**request["first"], "name": "the input that failed before"})
    names = sorted({name for case in fixed for name in case["expected"].get("writes", {})})
    solution = own_program(request, "solution", request["solution"])
    for number, case in enumerate(made, 1):
        case.setdefault("name", f"generated input {number}")
        case.update(kind="generated", read=names)
        result = hosts.reference.run(_job(request, solution, case, request["limits"]["seconds"]))
        if how_it_ended(result, request["limits"])[0] not in (None, "exited"):
            raise Broken(f"The model solution does not end well with {case['name']}.")
        case["expected"] = {"prints": printed(result), "exit": exit_of(result)}
        case["expected"]["writes"] = {name: text for name, text in _texts(result).items() if text is not None}
    return fixed + made


def _fixed(case):
    expected = {key: case[key] for key in ("prints", "exit", "writes") if key in case}
    if "exit" not in expected:
        expected["exit"] = 0
    return {**case, "kind": "fixed", "expected": expected, "read": list(case.get("writes", {}))}


def _made(request, hosts):
    if not request["generator"] or not request["count"]:
        return []
    wanted = {"source": request["generator"], "seed": request["seed"], "count": request["count"]}
    result = hosts.reference.run(
        {
            "kind": "calls",
            "file": "cases.py",
            "source": "",
            "function": None,
            "cases": [],
            "files": {},
            "limits": request["limits"],
            "generator": {**wanted, "plain": True},
        }
    )
    made = next((record["inputs"] for record in result["records"] if "inputs" in record), None)
    if made is None:
        error = end_of(result).get("error", {"last": result["stopped"]})
        raise Broken(f"cases.py does not work: {error['last']}")
    return [{key: case[key] for key in _FIELDS if key in case} for case in made]


def exit_of(result):
    return end_of(result).get("exit", result["exit"])


def _texts(result):
    """The texts of the files that were asked for; None for one that is not there."""
    return {
        name: None if text is None else text.encode("latin-1").decode("utf-8", errors="replace")
        for name, text in result["files"].items()
    }


def shown_call(case, file):
    """How to start the program by hand, as far as one line can say it."""
    from shlex import quote

    words = ["python3", os.path.basename(file), *(quote(str(arg)) for arg in case.get("args", []))]
    return " ".join(words)


def _failure(case, result, request, source):
    """None if the run is what the case expects."""
    end, (word, sentence) = end_of(result), how_it_ended(result, request["limits"])
    about = {"name": case["name"], "kind": case["kind"], "call": shown_call(case, request["file"])}
    about.update(output=printed(result), stdin=case.get("stdin", ""), files=case.get("files", {}))
    about["input"] = {key: case[key] for key in _FIELDS if key in case}
    if word and word != "exited":
        at = source.at(place_of(result))
        return failure(**about, aspect="end", outcome=word, message=sentence, at=at)
    if result["left"]:
        return failure(**about, aspect="end", outcome="processes", message="Something that you started still runs.")
    error = end.get("error")
    if end.get("end") == "failed" or (error and not _is_wanted_error(case)):
        return _error_failure(about, case, error, source)
    for look in (_printed, _exit, _written):
        found = look(case, result, request["check"])
        if found is not None:
            return failure(**about, **found)
    return None


def _is_wanted_error(case):
    return case["expected"].get("exit") == 1 and "prints" in case["expected"]


def _error_failure(about, case, error, source):
    if "SyntaxError" in error["mro"]:
        return {**load_failure(error, source), "name": about["name"]}
    return failure(
        **about,
        aspect="error",
        expected=case["expected"].get("prints", "no error"),
        got=error["last"],
        message=error_message(error),
        at=place_of_error(error, source),
        trace=error["trace"],
        outcome=outcome_of_error(error),
    )


def _printed(case, result, check):
    expected = case["expected"].get("prints")
    got = printed(result)
    if expected is None or same_text(expected, got, check.get("numbers", False) or case.get("numbers", False)):
        return None
    texts = trimmed(expected), trimmed(got)
    message = of_printed(texts[0], got)
    return {
        "aspect": "printed",
        "expected": texts[0],
        "got": texts[1],
        "diff": text_difference(*texts),
        "message": message,
    }


def _exit(case, result, _check):
    expected, got = case["expected"].get("exit"), exit_of(result)
    if expected is None or expected == got:
        return None
    return {"aspect": "exit", "expected": str(expected), "got": str(got)}


def _written(case, result, check):
    there = _texts(result)
    for name, expected in case["expected"].get("writes", {}).items():
        got = there.get(name)
        if got is None:
            names = ", ".join(result["there"]) or "none"
            message = f"Your program did not write the file {name}. Files in the folder afterwards: {names}."
            return {"aspect": "file", "expected": trimmed(expected), "got": None, "file": name, "message": message}
        if not same_text(expected, got, check.get("numbers", False)):
            texts = trimmed(expected), trimmed(got)
            diff = text_difference(*texts)
            return {"aspect": "file", "expected": texts[0], "got": texts[1], "diff": diff, "file": name}
    return None


def _mistake(request, hosts, cases, results):
    def behaves_so(wrong):
        program, budget = own_program(request, "wrong", wrong["source"]), Budget({"seconds": 3})
        for case, theirs in zip(cases, results):
            seconds = min(budget.left(), 3) if not theirs["stopped"] else 1
            result = hosts.reference.run(_job(request, program, case, seconds))
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
