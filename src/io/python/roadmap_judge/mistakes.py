"""Known mistakes: a wrong program of the exercise that does, on all inputs, what the learner's program does."""

from .compare import Rules, is_same
from .reference import outcomes_of, own_job
from .runs import end_of

_SECONDS = 2
#: From how many seconds and cases on a run is tried with its first cases alone, and how many those are.
_SLOW, _MANY, _FIRST = 0.2, 30, 12


def first_mistake(wrongs, behaves_so):
    """The message of the first of the exercise's wrong programs for which that is true, or None."""
    return next((wrong["message"] for wrong in wrongs if behaves_so(wrong)), None)


def mistake_of(request, cases, result, hosts):
    """For a function exercise."""
    theirs, rules = behaviour(result), Rules(request["check"])
    wanted = [((case.expected or {}).get("error") or {}).get("text") for case in cases]
    seconds = request["limits"].get("mistake", min(_SECONDS, request["limits"]["seconds"]))

    first = _first_part(result, theirs["cases"])

    def run(wrong, some):
        job = own_job(request, "wrong", wrong["source"])
        job.update(cases=[case.input for case in some], after=True, limits={**request["limits"], "seconds": seconds})
        return behaviour(hosts.reference.run(job))

    def behaves_so(wrong):
        if first:
            there = run(wrong, cases[:first])["cases"]
            if len(there) < first or not _same_cases(theirs["cases"][:first], there, rules, wanted):
                return False
        return same_behaviour(theirs, run(wrong, cases), rules, wanted)

    return first_mistake(request["wrong"], behaves_so)


def behaviour(result):
    """{cases: [record], end}: what a run did, and how it ended."""
    end = end_of(result)
    return {
        "cases": outcomes_of(result),
        "end": (end.get("end"), result["stopped"], result["signal"], (end.get("error") or {}).get("last")),
    }


def same_behaviour(one, other, rules, wanted):
    """wanted: for each case, the text that its error has to have, or None."""
    if one["end"] != other["end"] or len(one["cases"]) != len(other["cases"]):
        return False
    return _same_cases(one["cases"], other["cases"], rules, wanted)


def _same_cases(one, other, rules, wanted):
    return all(_same_case(*pair, rules, text) for *pair, text in zip(one, other, wanted))


def _first_part(result, records):
    """How many cases to try first: most wrong programs differ soon, and all cases of a slow program take long."""
    return _FIRST if result["seconds"] > _SLOW and len(records) >= _MANY else 0


def _same_case(one, other, rules, wanted):
    if "error" in one or "error" in other:
        return "error" in one and "error" in other and _same_error(one["error"], other["error"], wanted)
    if not is_same(one["value"], other["value"], rules) or one["printed"] != other["printed"]:
        return False
    pairs = zip(one.get("after", ()), other.get("after", ()))
    return all(is_same(*pair, rules) for pair in pairs)


def _same_error(one, other, wanted):
    """The words do not count, but whether what was asked for is among them."""
    has_text = [wanted is None or wanted in error["text"] for error in (one, other)]
    return one["type"] == other["type"] and has_text[0] == has_text[1]
