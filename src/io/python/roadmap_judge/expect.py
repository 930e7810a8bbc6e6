"""What is expected of a case of a function exercise."""

from .replies import Broken
from .values import from_json


def expected_of(case, reference, returns, aspects=()):
    """{value, error, printed, after}: only what is to be compared.

    reference: what the solution did. returns: the record of the case's `returns` text, if it has one.
    aspects: for a generated input, what the fixed cases state; a case that states nothing is compared in all of them.
    """
    stated = case.aspects()
    if not stated:
        return _as_reference(reference, set(aspects) & {"value", "printed", "after"})
    expected = {}
    if "returns" in case.stated:
        expected["value"] = _stated_value(case, returns)
    if "raises" in case.stated:
        expected["error"] = {"type": case.stated["raises"], "text": case.stated.get("message")}
    if "prints" in case.stated:
        expected["printed"] = case.stated["prints"]
    if "changes" in case.stated:
        changes = case.stated["changes"]
        expected["after"] = {changes["arg"]: from_json(changes["to"])}
    return expected


def _stated_value(case, returns):
    if returns is None:
        return from_json(case.stated["returns"])
    if "error" in returns:
        raise Broken(f'`returns` of the case "{case.name}" is no Python expression: {returns["error"]["last"]}')
    return returns["value"]


def _as_reference(reference, aspects):
    if "error" in reference:
        return {"error": {"type": reference["error"]["type"], "text": None}}
    expected = {}
    if "value" in aspects or not aspects:
        expected["value"] = reference["value"]
    if "printed" in aspects:
        expected["printed"] = reference["printed"]
    if "after" in aspects:
        expected["after"] = dict(enumerate(reference["after"]))
    return expected
