"""The failure of a case of a program exercise, if something else came than what is expected."""

import os

from .replies import failure, load_failure
from .runs import (
    complained,
    end_of,
    error_message,
    how_it_ended,
    loop_at,
    outcome_of_error,
    place_of,
    place_of_error,
    printed,
)
from .texts import same_text, text_difference, trimmed


def exit_of(result):
    return end_of(result).get("exit", result["exit"])


def texts_of(result):
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


def failure_of(case, result, request, source):
    """None if the run is what the case expects."""
    end, (word, sentence) = end_of(result), how_it_ended(result, request["limits"])
    about = {"name": case["name"], "kind": case["kind"], "call": shown_call(case, request["file"])}
    about.update(output=printed(result), stdin=case.get("stdin", ""), files=case.get("files", {}))
    about["input"] = {key: case[key] for key in ("stdin", "args", "files") if key in case}
    if word and word != "exited":
        at = source.at(place_of(result))
        if word == "timeout":
            sentence = " ".join(part for part in (sentence, loop_at(source, place_of(result))) if part)
        return failure(**about, aspect="end", outcome=word, message=sentence, at=at)
    if result["left"]:
        return failure(**about, aspect="end", outcome="processes", message="Something that you started still runs.")
    error = end.get("error")
    if end.get("end") == "failed" or error:
        return _error_failure(about, case, error, source)
    for look in (_printed, _complained, _exit, _written):
        found = look(case, result, request["check"])
        if found is not None:
            return failure(**about, **found)
    return None


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
    from .habits import of_printed

    texts = trimmed(expected), trimmed(got)
    return {
        "aspect": "printed",
        "expected": texts[0],
        "got": texts[1],
        "diff": text_difference(*texts),
        "message": of_printed(texts[0], got, complained=complained(result)),
    }


def _complained(case, result, _check):
    """Each text stands in a line of its own in standard error, in their order. Other words are the learner's."""
    wanted = case["expected"].get("complains", [])
    got = complained(result)
    lines = iter(got.splitlines())
    if all(any(text in line and line.strip() for line in lines) for text in wanted):
        return None
    messages = "a message" if len(wanted) == 1 else f"{len(wanted)} messages"
    named = [text for text in wanted if text]
    about = f" that name {', '.join(named)}" if named else ""
    return {
        "aspect": "stderr",
        "expected": f"{messages} in standard error{about.replace('name', 'names') if len(wanted) == 1 else about}",
        "got": trimmed(got) or "nothing in standard error",
        "message": "A message for standard error is missing. Write it with `file=sys.stderr`, a line for each.",
    }


def _exit(case, result, _check):
    expected, got = case["expected"].get("exit"), exit_of(result)
    if expected is None or expected == got:
        return None
    return {"aspect": "exit", "expected": str(expected), "got": str(got)}


def _written(case, result, check):
    there = texts_of(result)
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
