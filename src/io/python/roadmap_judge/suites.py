"""Checks tests that the learner wrote: each right program must pass them all, each wrong one must fail at least one.

A test counts as noticing a wrong program if it passes on every right one and fails there in its call. Skipped tests and
errors of a fixture do not count. A wrong program that does not end is noticed by the test that was running.
"""

from .replies import cut, early_failure, failure, load_failure, reply
from .runs import end_of, error_message, how_it_ended, place_of, place_of_error, printed

_PASSED, _FAILED = "passed", "failed"
_SECONDS = 2


def check_suite(request, source, hosts):
    """A reply with `table`: {tests: [name], programs: [{title, right, results: [word | null]}]}; see judge.py."""
    rows, results, slowest = [], [], 0.0
    for right in request["right"]:
        result = hosts.learner.run(_job(request, source, right, request["limits"]["seconds"]))
        refused = _refused(request, source, result)
        if refused is not None:
            return refused
        rows.append(_row("a right program", True, result))
        results.append(result)
        slowest = max(slowest, result["seconds"])
    seconds = min(request["limits"]["seconds"], _SECONDS + 5 * slowest)
    for wrong in request["programs"]:
        result = hosts.learner.run(_job(request, source, wrong, seconds))
        rows.append(_row(wrong["title"], False, result))
        results.append(result)
    return _told(rows, results)


def _job(request, source, program, seconds):
    return {
        "kind": "suite",
        "file": source.file,
        "source": "",
        "files": {**request["files"], request["check"]["module"]: program["source"]},
        "limits": {**request["limits"], "seconds": seconds},
    }


def _refused(request, source, result):
    """The reply if the tests do not run, or refuse a right program; None if they all pass."""
    end, (word, sentence) = end_of(result), how_it_ended(result, request["limits"])
    if end.get("end") == "package":
        return {**reply("missing-package", [], result), "package": end["name"]}
    broken = next((record["collect"] for record in result["records"] if "collect" in record), None)
    if broken or end.get("end") == "failed":
        error = {"mro": [], "lines": [], "trace": broken and broken["last"], **(broken or end["error"])}
        return reply("syntax" if "SyntaxError" in error["mro"] else "load-error", [load_failure(error, source)], result)
    if word:
        return reply(word, [early_failure([], "", sentence, source.at(place_of(result)))], result)
    if end["code"] not in (0, 1, 5):
        return reply("crash", [early_failure([], "", "The run of your tests was ended before its end.", None)], result)
    tests = [record for record in result["records"] if "test" in record]
    failures = [_refusal(record, source) for record in tests if record["outcome"] == _FAILED]
    if not any(record["phase"] == "call" and record["outcome"] != "skipped" for record in tests):
        failures = failures or [_no_tests(tests)]
    return reply("ok", failures, result) if failures else None


def _no_tests(tests):
    message = "No test was found: a test is a function whose name begins with test_, and it needs an assert."
    if tests:
        message = "All your tests are skipped, so nothing was tested."
    return failure("your tests", "load", None, "missing", message=message)


def _refusal(record, source):
    error = record["error"]
    is_assertion = "AssertionError" in error["mro"]
    start = f"The test {record['test']} fails on a program that does what the task says."
    more = "Look at what it expects." if is_assertion else error_message(error)
    return failure(
        record["test"],
        "fixed",
        None,
        "refused",
        got=error["last"],
        message=f"{start} {more or ''}".rstrip(),
        at=place_of_error(error, source),
        trace=error["trace"],
        output=record["printed"],
    )


def _row(title, right, result):
    """What each test said of a program: passed, failed, error (outside its call), skipped or timeout."""
    said = {}
    for record in result["records"]:
        if "started" in record:
            said[record["started"]] = None
        elif "test" in record and said.get(record["test"]) != "error":
            said[record["test"]] = record["outcome"] if record["phase"] == "call" else _outside(record)
    if result["stopped"] == "time":
        running = next((name for name in reversed(said)), None)
        if running is not None and said[running] is None:
            said[running] = "timeout"
    return {"title": title, "right": right, "said": said}


def _outside(record):
    return "error" if record["outcome"] == _FAILED else record["outcome"]


def _told(rows, results):
    right = [row["said"] for row in rows if row["right"]]
    tests = list(right[0])
    sound = [test for test in tests if all(said.get(test) == _PASSED for said in right)]
    failures = []
    for row in rows:
        noticed = [test for test in sound if row["said"].get(test) in (_FAILED, "timeout")]
        if not row["right"] and not noticed:
            failures.append(_unnoticed(row["title"]))
    whole = bool(sound) and not any(result["left"] for result in results)
    told = reply("ok", failures, results[0], passed=whole and not failures)
    told["output"] = cut(printed(results[0])) if failures else ""
    programs = [
        {"title": row["title"], "right": row["right"], "results": [row["said"].get(test) for test in tests]}
        for row in rows
    ]
    return {**told, "ran": {"fixed": len(rows), "generated": 0}, "table": {"tests": tests, "programs": programs}}


def _unnoticed(title):
    return failure(
        title,
        "fixed",
        None,
        "unnoticed",
        message="This program has a mistake, and all your tests pass on it: no test has noticed it.",
    )
