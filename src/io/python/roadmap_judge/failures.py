"""The failure of a case of a function exercise, if something else came than what is expected."""

from .compare import Rules, difference
from .replies import failure
from .runs import error_message, outcome_of_error, place_of_error
from .show import show
from .texts import same_text, text_difference, trimmed


def failure_of(case, record, request, source):
    """None if the record is what the case expects."""
    check = request["check"]
    found = _error_failure(case, record, request["check"], source) or _value_failure(case, record, check)
    found = found or _printed_failure(case, record, check) or _after_failure(case, record, check)
    if found is None:
        return None
    from .habits import habit_of

    found.setdefault("message", habit_of(case, record, found, check))
    call = case.call_text(check.get("function") or "")
    about = {"name": case.name, "kind": case.kind, "call": call, "input": case.input, "weight": case.weight}
    return failure(**about, output=record["printed"] + record["complained"], **found)


def _error_failure(case, record, check, source):
    wanted, error = case.expected.get("error"), record.get("error")
    if error is None:
        if wanted is None:
            return None
        return {"aspect": "error", "expected": wanted["type"], "got": f"no error; it returned {show(record['value'])}"}
    if wanted and wanted["type"] in error["mro"]:
        if wanted["text"] is None or wanted["text"] in error["text"]:
            return None
        expected = f"{wanted['type']} with the text {wanted['text']!r}"
        return {"aspect": "error", "expected": expected, "got": error["last"]}
    from .habits import of_call

    expected = wanted["type"] if wanted else _wanted(case)
    return {
        "aspect": "error",
        "expected": expected,
        "got": error["last"],
        "trace": error["trace"],
        "at": place_of_error(error, source),
        "outcome": outcome_of_error(error),
        "message": of_call(error, check.get("function")) or error_message(error),
    }


def _wanted(case):
    expected = case.expected
    if "value" in expected:
        return show(expected["value"])
    return expected.get("printed", "no error")


def _value_failure(case, record, check):
    if "value" not in case.expected:
        return None
    expected, got = case.expected["value"], record.get("value")
    if "error" in record:
        return None
    found = difference(expected, got, Rules(check))
    if found is None:
        return None
    return {
        "aspect": "value",
        "expected": show(expected),
        "got": show(got),
        "found": found,
        "diff": _diff(found),
    }


def _diff(found):
    """Where in a nested value or a longer text the difference is; None where the whole value says it."""
    expected, got = found["expected"], found["got"]
    if isinstance(expected, str) and isinstance(got, str) and (len(expected) > 8 or len(got) > 8 or "\n" in expected):
        inside = text_difference(expected, got)
        return {**inside, "where": f"{found['path']} {inside['where']}".strip()}
    if not found["path"]:
        return None
    return {
        "where": found["path"],
        "expected": None if found["why"] == "extra" else show(expected),
        "got": None if found["why"] == "missing" else show(got),
        "caret": None,
    }


def _printed_failure(case, record, check):
    expected = case.expected.get("printed")
    if expected is None or same_text(expected, record["printed"], _has_numbers(case, check)):
        return None
    texts = trimmed(expected), trimmed(record["printed"])
    return {"aspect": "printed", "expected": texts[0], "got": texts[1], "diff": text_difference(*texts)}


def _has_numbers(case, check):
    """Whether numbers in what is printed are compared as numbers. Of a generated input no case says it alone."""
    stated = [case.stated] if case.kind == "fixed" else check.get("cases", [])
    return any(one.get("numbers", False) for one in stated)


def _after_failure(case, record, check):
    rules = Rules(check)
    after = record.get("after", [])
    for place, tree in case.expected.get("after", {}).items():
        got = after[place] if place < len(after) else None
        if difference(tree, got, rules) is not None:
            return {"aspect": "argument", "expected": show(tree), "got": show(got), "argument": place + 1}
    if not check.get("unchanged") or "args" not in case.input or "changes" in case.stated:
        return None
    for place, (before, now) in enumerate(zip(case.input["args"], after)):
        is_iterator = isinstance(before, list) and before[0] == "iter"  # to take from it is no change
        if not is_iterator and difference(before, now, rules) is not None:
            return _changed(place, before, now)
    return None


def _changed(place, before, now):
    return {
        "aspect": "argument",
        "expected": show(before),
        "got": show(now),
        "argument": place + 1,
        "message": "Your function changes the value that it is given. Work on a copy, or build a new value.",
    }
