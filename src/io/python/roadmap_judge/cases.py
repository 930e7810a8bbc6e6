"""The inputs of a function exercise: fixed ones from exercise.yaml, and generated ones."""

from .show import show_call, weight
from .values import from_json

_STATED = {"returns": "value", "raises": "error", "prints": "printed", "changes": "after"}


class Case:
    """An input, what the exercise states about it, and, once the solution has run, what is expected."""

    def __init__(self, name, made_input, stated, kind):
        self.name, self.input, self.stated, self.kind = name, made_input, stated, kind
        self.expected = None
        self.weight = weight(made_input)
        returns = stated.get("returns")
        self.returns_text = returns if "call" in made_input and isinstance(returns, str) else None

    @classmethod
    def fixed(cls, case):
        if "call" in case:
            return cls(case["name"], {"call": case["call"]}, case, "fixed")
        args = [from_json(value) for value in case.get("args", [])]
        kwargs = {name: from_json(value) for name, value in case.get("kwargs", {}).items()}
        return cls(case["name"], {"args": args, "kwargs": kwargs}, case, "fixed")

    @classmethod
    def generated(cls, number, made_input):
        return cls(f"generated input {number}", made_input, {}, "generated")

    @classmethod
    def first(cls, made_input):
        return cls("the input that failed before", made_input, {}, "generated")

    def aspects(self):
        """Which of value, error, printed and after are stated."""
        return {aspect for key, aspect in _STATED.items() if key in self.stated}

    def asks(self, aspect):
        return self.expected is not None and aspect in self.expected

    def call_text(self, function):
        if "call" in self.input:
            return self.input["call"].strip()
        return show_call(function or "", self.input["args"], self.input["kwargs"])


def fixed_cases(check):
    return [Case.fixed(case) for case in check.get("cases", [])]
