"""Checks a function exercise: fixed cases, then generated inputs, all compared with what the solution gives."""

import os

from .cases import Case, inputs_of
from .expect import expected_of
from .failures import failure_of
from .jobs import HostGone
from .mistakes import mistake_of
from .replies import Broken, early_failure, load_failure, missing_failure, reply
from .runs import end_of, how_it_ended, outcome_of_error, place_of, printed


def check_function(request, source, hosts):
    """A reply; see judge.py. Raises Broken if the exercise itself does not work."""
    cases = _reference(request, hosts)
    result = hosts.learner.run(learner_job(request, source, cases))
    told = _told(request, source, result, cases)
    if told["passed"]:
        return told
    if told["failures"] and told["failures"][0]["kind"] == "generated":
        _make_smaller(request, source, hosts, told)
    if told["outcome"] not in ("missing", "syntax"):
        told["mistake"] = mistake_of(request, cases, result, hosts)
    return told


def learner_job(request, source, cases):
    check = request["check"]
    return {
        **_job(request, source.file, source.data.decode("latin-1")),
        "cases": [case.input for case in cases],
        "after": bool(check.get("unchanged")) or any(case.asks("after") for case in cases),
    }


def _job(request, file, text):
    return {
        "kind": "calls",
        "file": file,
        "source": text,
        "function": request["check"].get("function"),
        "files": request["files"],
        "limits": request["limits"],
    }


def reference_job(request, name, text):
    """For a program of the exercise's own, under the name of the learner's file: modules can see their name."""
    file = os.path.join(os.sep, f"({name})", os.path.basename(request["file"]))
    return _job(request, file, text.encode("utf-8").decode("latin-1"))


def _reference(request, hosts, skip=0):
    """The cases, each with what is expected."""
    cases = inputs_of(request)
    texts = [{"call": case.returns_text} for case in cases if case.returns_text is not None]
    job = reference_job(request, "solution", request["solution"])
    job.update(cases=[case.input for case in cases] + texts, after=True)
    if request["generator"] and request["count"]:
        job["generator"] = {"source": request["generator"], "seed": request["seed"], "count": request["count"] + skip}
    result = hosts.reference.run(job)
    records = [record for record in result["records"] if "value" in record or "error" in record and "end" not in record]
    made = next((record["inputs"] for record in result["records"] if "inputs" in record), [])
    _must_be_whole(result, request, len(records) == len(job["cases"]) + len(made))
    values = iter(records[len(cases) : len(job["cases"])])
    for case, record in zip(cases, records):
        case.expected = expected_of(
            case, _output(result, record), next(values) if case.returns_text is not None else None
        )
    generated = [Case.generated(number, made_input) for number, made_input in enumerate(made, 1)]
    aspects = {aspect for case in cases for aspect in case.aspects()}
    for case, record in zip(generated, records[len(job["cases"]) :]):
        case.expected = expected_of(case, _output(result, record), None, aspects)
    return cases + generated


def _output(result, record):
    return {**record, "printed": printed(result, record["output"])}


def _must_be_whole(result, request, is_whole):
    end = end_of(result)
    if end.get("end") == "done" and is_whole:
        return
    if end.get("error"):
        raise Broken(f"The exercise's own program fails: {end['error']['last']}")
    if end.get("end") == "missing":
        raise Broken(f"The model solution has no {request['check']['function']}.")
    raise Broken(f"The exercise's own program does not end well ({result['stopped'] or result['signal']}).")


def _told(request, source, result, cases):
    end = end_of(result)
    ended, sentence = how_it_ended(result, request["limits"])
    if not ended and end.get("end") in ("load", "failed"):
        failure = load_failure(end["error"], source)
        word = outcome_of_error(end["error"])
        return reply(word if word != "error" else "load-error", [failure], result)
    if end.get("end") == "missing":
        return reply("missing", [missing_failure(request["check"]["function"], end["names"], source)], result)
    records = [_output(result, record) for record in result["records"] if "output" in record and "end" not in record]
    records = [record for record in records if "value" in record or "error" in record][: len(cases)]
    failures = [failure_of(case, record, request, source) for case, record in zip(cases, records)]
    failures = [failure for failure in failures if failure is not None]
    word = next((f["outcome"] for f in failures if f["outcome"] != "error"), "ok")
    if ended or len(records) < len(cases):
        function = request["check"].get("function") or ""
        loaded = any("loaded" in record for record in result["records"])
        rest = cases[len(records) :] if loaded else []
        failures.append(early_failure(rest, function, sentence, source.at(place_of(result))))
        word = ended or "crash"
    whole = end.get("end") == "done" and len(records) == len(cases) and not result["left"]
    told = reply(word, _in_order(failures), result, passed=whole and not failures)
    told["ran"] = {
        "fixed": sum(case.kind != "generated" for case, _ in zip(cases, records)),
        "generated": sum(case.kind == "generated" for case, _ in zip(cases, records)),
    }
    return told


def _in_order(failures):
    """Fixed cases in their order; of the generated ones only the smallest."""
    fixed = [failure for failure in failures if failure["kind"] != "generated"]
    generated = sorted((failure for failure in failures if failure["kind"] == "generated"), key=lambda f: f["weight"])
    return fixed + generated[:1]


def _make_smaller(request, source, hosts, told):
    """Looks for a smaller failing input among more of the generator's own, so that it is never one of another kind."""
    more = {**request, "check": {**request["check"], "cases": []}, "first": None}
    try:
        cases = [case for case in _reference(more, hosts, 400) if case.weight < told["failures"][0]["weight"]]
        cases = sorted(cases, key=lambda case: case.weight)[:200]
        result = hosts.learner.run(learner_job(more, source, cases)) if cases else None
    except (Broken, HostGone):
        return
    if result is not None and end_of(result).get("end") == "done":
        smaller = _told(more, source, result, cases)
        told["failures"] = smaller["failures"] or told["failures"]
