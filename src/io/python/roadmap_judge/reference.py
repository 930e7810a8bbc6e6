"""What the exercise's own programs do: the solution gives what is expected of each input."""

import os

from .cases import Case, fixed_cases
from .expect import expected_of
from .replies import Broken
from .runs import complained, end_of, printed


def job_for(request, file, text):
    """A job of kind calls for a program, without its inputs. text: latin-1, one letter a byte."""
    return {
        "kind": "calls",
        "file": file,
        "source": text,
        "function": request["check"].get("function"),
        "files": request["files"],
        "limits": request["limits"],
    }


def own_job(request, name, text):
    """For a program of the exercise's own, under the name of the learner's file: modules can see their name."""
    file = os.path.join(os.sep, f"({name})", os.path.basename(request["file"]))
    return {**job_for(request, file, text.encode("utf-8").decode("latin-1")), "own": True}


def outcomes_of(result):
    """The record of each input that a run of calls got to, with what was meanwhile written to both outputs."""
    calls = [record for record in result["records"] if "output" in record and "end" not in record]
    calls = [record for record in calls if "value" in record or "error" in record]
    return [
        {
            **record,
            "printed": printed(result, record["output"]),
            "complained": complained(result, record.get("complaints", (0, 0))),
        }
        for record in calls
    ]


def expected_cases(request, hosts, fixed=True):
    """The cases, each with what is expected. Raises Broken if the exercise itself does not work."""
    stated = fixed_cases(request["check"])
    first = [Case.first(request["first"])] if request["first"] else []
    cases = stated + first if fixed else []
    _must_be_callable(cases, request["check"])
    texts = [{"call": case.returns_text} for case in cases if case.returns_text is not None]
    job = own_job(request, "solution", request["solution"])
    job.update(cases=[case.input for case in cases] + texts, after=True)
    if request["generator"] and request["count"]:
        job["generator"] = {"source": request["generator"], "seed": request["seed"], "count": request["count"]}
    result = hosts.reference.run(job)
    made = next((record["inputs"] for record in result["records"] if "inputs" in record), [])
    records = outcomes_of(result)
    _must_be_whole(result, request, len(records) == len(job["cases"]) + len(made))
    returns = iter(records[len(cases) : len(job["cases"])])
    cases += [Case.generated(number, made_input) for number, made_input in enumerate(made, 1)]
    _must_be_callable(cases, request["check"])
    aspects = {aspect for case in stated for aspect in case.aspects()}
    for case, record in zip(cases, records[: len(cases) - len(made)] + records[len(job["cases"]) :]):
        value = next(returns) if case.returns_text is not None else None
        case.expected = expected_of(case, record, value, aspects)
    return cases


def _must_be_callable(cases, check):
    """Arguments alone say nothing: a function has to be named that takes them."""
    for case in cases:
        if not check.get("function") and "call" not in case.input:
            raise Broken(f'The case "{case.name}" has no `call`, and the check names no function to call.')


def _must_be_whole(result, request, is_whole):
    end = end_of(result)
    if end.get("end") == "done" and is_whole:
        return
    if end.get("error"):
        raise Broken(f"The exercise's own program fails: {end['error']['last']}")
    if end.get("end") == "missing":
        raise Broken(f"The model solution has no {request['check']['function']}.")
    raise Broken(f"The exercise's own program does not end well ({result['stopped'] or result['signal']}).")
