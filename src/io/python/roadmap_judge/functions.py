"""Checks a function exercise: fixed cases, then generated inputs, all compared with what the solution gives."""

from .failures import failure_of
from .reference import expected_cases, job_for, outcomes_of
from .replies import early_failure, load_failure, missing_failure, reply
from .runs import end_of, how_it_ended, loop_at, outcome_of_error, place_of, printed


def check_function(request, source, hosts):
    """A reply; see judge.py. Raises Broken if the exercise itself does not work."""
    cases = expected_cases(request, hosts)
    hosts.learner.start(learner_job(request, source, cases))
    from . import remarks  # noqa: F401  # loaded while the program runs

    result = hosts.learner.result()
    told = told_of(request, source, result, cases)
    if told["passed"]:
        loading = next((record["loaded"] for record in result["records"] if "loaded" in record), (0, 0))
        return {**told, "loading": printed(result, loading)}
    if told["outcome"] not in ("missing", "syntax"):
        from .closer import look_closer
        from .mistakes import mistake_of

        look_closer(request, source, hosts, (told, cases, result["seconds"]))
        told["mistake"] = mistake_of(request, cases, result, hosts)
    return told


def learner_job(request, source, cases, trace=False):
    """With `trace`, errors are told with their traceback, which costs more than all calls together."""
    check = request["check"]
    return {
        **job_for(request, source.file, source.data.decode("latin-1")),
        "cases": [case.input for case in cases],
        "after": bool(check.get("unchanged")) or any(case.asks("after") for case in cases),
        "trace": trace,
    }


def told_of(request, source, result, cases):
    """The reply for a run of the learner's program."""
    end = end_of(result)
    ended, sentence = how_it_ended(result, request["limits"])
    if not ended and end.get("end") in ("load", "failed"):
        word = outcome_of_error(end["error"])
        return reply("load-error" if word == "error" else word, [load_failure(end["error"], source)], result)
    if end.get("end") == "missing":
        return reply("missing", [missing_failure(request["check"]["function"], end["names"], source)], result)
    records = outcomes_of(result)[: len(cases)]
    failures = [failure_of(case, record, request, source) for case, record in zip(cases, records)]
    failures = [failure for failure in failures if failure is not None]
    word = next((failure["outcome"] for failure in failures if failure["outcome"] != "error"), "ok")
    if ended or len(records) < len(cases):
        loaded = any("loaded" in record for record in result["records"])
        rest = cases[len(records) :] if loaded else []
        if ended == "timeout":
            sentence = late(sentence, rest, loop_at(source, place_of(result)))
        failures.append(early_failure(rest, request["check"].get("function"), sentence, source.at(place_of(result))))
        word = ended or "crash"
    whole = end.get("end") == "done" and len(records) == len(cases) and not result["left"]
    told = reply(word, _in_order(failures), result, passed=whole and not failures)
    kinds = [case.kind for case, _ in zip(cases, records)]
    return {**told, "ran": {"fixed": kinds.count("fixed"), "generated": kinds.count("generated")}}


def late(sentence, rest, loop):
    """What is said of a program that had no more time. rest: the cases that have no result, none before the first."""
    when = f'It was in the call of the case "{rest[0].name}".' if rest else "This was while the file was loaded."
    return " ".join(part for part in (sentence, when, loop) if part)


def _in_order(failures):
    """Fixed cases in their order; of the generated ones only the smallest."""
    fixed = [failure for failure in failures if failure["kind"] != "generated"]
    generated = sorted((failure for failure in failures if failure["kind"] == "generated"), key=lambda f: f["weight"])
    return fixed + generated[:1]
