"""Known mistakes: a wrong program of the exercise that does, on all inputs, what the learner's program does."""

from .compare import Rules, is_same
from .reference import outcomes_of, own_job
from .runs import end_of

_SECONDS = 2


def first_mistake(wrongs, behaves_so):
    """The message of the first of the exercise's wrong programs for which that is true, or None."""
    return next((wrong["message"] for wrong in wrongs if behaves_so(wrong)), None)


def mistake_of(request, cases, result, hosts):
    """For a function exercise."""
    theirs, rules = behaviour(result), Rules(request["check"])
    seconds = min(_SECONDS, request["limits"]["seconds"])

    def behaves_so(wrong):
        job = own_job(request, "wrong", wrong["source"])
        job.update(cases=[case.input for case in cases], after=True, limits={**request["limits"], "seconds": seconds})
        return same_behaviour(theirs, behaviour(hosts.reference.run(job)), rules)

    return first_mistake(request["wrong"], behaves_so)


def behaviour(result):
    """{cases: [record], end}: what a run did, and how it ended."""
    end = end_of(result)
    return {
        "cases": outcomes_of(result),
        "end": (end.get("end"), result["stopped"], result["signal"], (end.get("error") or {}).get("last")),
    }


def same_behaviour(one, other, rules):
    if one["end"] != other["end"] or len(one["cases"]) != len(other["cases"]):
        return False
    return all(_same_case(*pair, rules) for pair in zip(one["cases"], other["cases"]))


def _same_case(one, other, rules):
    if "error" in one or "error" in other:
        return "error" in one and "error" in other and one["error"]["type"] == other["error"]["type"]
    if not is_same(one["value"], other["value"], rules) or one["printed"] != other["printed"]:
        return False
    pairs = zip(one.get("after", ()), other.get("after", ()))
    return all(is_same(*pair, rules) for pair in pairs)
