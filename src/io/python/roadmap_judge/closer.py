"""A second look at the first failure of a function exercise: a smaller input, the traceback, the call alone."""

from .functions import learner_job, told_of
from .reference import expected_cases
from .replies import Broken

_MORE = 400
#: Seconds that it may take to look for a smaller input, as far as the first run tells how long one takes.
_SECONDS = 0.5
_TRIED = 200
#: Fewer more are not worth the run.
_FEW = 20
_KEPT = (
    "Alone, this call gives the right result; after other calls it does not. Something is kept from call to call: "
    "a variable outside the function, or a list as a default value."
)


def look_closer(request, source, hosts, found):
    """Betters the first failure of the reply. found: the reply, the cases, and how many seconds they took."""
    told, cases, seconds = found
    first = told["failures"][0] if told["failures"] else {"kind": "load", "aspect": "end"}
    if first["kind"] == "load" or first["aspect"] == "end":
        return
    if first["kind"] == "generated":
        more = min(_MORE, int(_SECONDS / max(seconds, 1e-6) * len(cases)))
        cases, first = _smaller(request, source, hosts, (cases, first, more))
    told["failures"][0] = first
    case = next(case for case in cases if case.name == first["name"])
    result = hosts.learner.run(learner_job(request, source, [case], trace=True))
    alone = told_of(request, source, result, [case])
    if alone["passed"]:
        first["message"] = _KEPT
    elif alone["failures"][0]["aspect"] == first["aspect"]:
        told["failures"][0] = alone["failures"][0]


def _smaller(request, source, hosts, found):
    """The cases and the failure of the smallest input that fails, among more that the generator makes.

    An input that the generator did not make, such as a half of one, might be one that the task does not allow.
    """
    cases, first, more = found
    if more < _FEW:
        return cases, first
    try:
        made = expected_cases({**request, "count": request["count"] + more}, hosts, fixed=False)
    except Broken:
        return cases, first
    made = sorted((case for case in made if case.weight < first["weight"]), key=lambda case: case.weight)[:_TRIED]
    if made:
        result = hosts.learner.run(learner_job(request, source, made))
        failures = told_of(request, source, result, made)["failures"]
        if failures and failures[0]["aspect"] != "end":
            return made, failures[0]
    return cases, first
