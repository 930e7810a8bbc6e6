"""The reply to a request; its shape is told in judge.py."""

from .runs import error_message, outcome_of_error, place_of_error, printed

_OUTPUT = 4_000


class Broken(Exception):
    """The exercise itself does not work; the text says what."""


def failure(name, kind, call, aspect, **more):
    """All fields of a failure; `more` are those that this one has."""
    empty = {"expected": None, "got": None, "message": None, "at": None, "output": "", "diff": None, "trace": None}
    told = {**empty, "input": None, "weight": 0, "outcome": "error", "argument": None, "file": None, **more}
    told["output"] = cut(told["output"])
    told.pop("found", None)
    return {"name": name, "kind": kind, "call": call, "aspect": aspect, **told}


def cut(text):
    if len(text) <= _OUTPUT:
        return text
    return f"{text[:_OUTPUT]}\n… ({len(text) - _OUTPUT} more characters were printed)"


def reply(outcome, failures=(), result=None, passed=False):
    return {
        "passed": passed,
        "outcome": outcome,
        "failures": list(failures),
        "ran": {"fixed": 0, "generated": 0},
        "remarks": [],
        "output": cut(printed(result)) if result else "",
        "mistake": None,
    }


def load_failure(error, source):
    """The file could not be run as far as its end."""
    return failure(
        name="your file",
        kind="load",
        call=None,
        aspect="error",
        got=error["last"].rpartition("\n")[2],
        message=error_message(error),
        at=place_of_error(error, source),
        trace=error["trace"],
        outcome=outcome_of_error(error),
    )


def missing_failure(function, names, source):
    from difflib import get_close_matches

    near = get_close_matches(function, names, 1, 0.6)
    if near:
        message = f"Your file has {near[0]}, but no {function}. The name must be exactly {function}."
    elif names:
        message = (
            f"Your file has no {function}. It must be defined at the left edge of the file, with exactly this name."
        )
    else:
        message = f"Your file defines nothing yet. Write the function {function} in it."
    at = None
    if near:
        words = (f"def {near[0]}", f"class {near[0]}", f"{near[0]} =")
        at = next((source.at(n) for n, line in enumerate(source.lines, 1) if line.startswith(words)), None)
    return failure(
        name="your file",
        kind="load",
        call=None,
        aspect="missing",
        expected=function,
        message=message,
        at=at,
    )


def early_failure(cases, function, sentence, at):
    """The run ended in the first of these cases, or before any. The sentence says how."""
    case = cases[0] if cases else None
    about = {"name": case.name, "kind": "fixed" if case.kind == "fixed" else "stopped"} if case else {}
    call = case.call_text(function) if case else None
    about = about or {"name": "your file", "kind": "load"}
    message = sentence or "The check got no whole result from your program."
    return failure(**about, call=call, aspect="end", got=None, message=message, at=at)
