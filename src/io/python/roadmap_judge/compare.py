"""Whether a value is the expected one, as trees (values.py), and where the first difference is.

The rules: 1 and 1.0 are the same, unless `exact`; True and 1 are not. A float may differ by `tolerance` (relative and
absolute). The order of a dict or set does not count. NaN equals NaN. An instance of a class that extends a built-in
type counts as that type. Objects: dataclasses by class and fields, enums by name, others by class and repr.
"""

from math import isclose

_TOLERANCE = 1e-9
_SEQUENCES = ("list", "tuple", "bytes", "bytearray")


class Rules:
    def __init__(self, check):
        self.tolerance = check.get("tolerance", _TOLERANCE)
        self.exact = check.get("exact", False)


def difference(expected, got, rules):
    """None, or {path, expected, got, why}: the parts that differ first, and where, as `[2]['name']`.

    why: value | type | length | order | missing | extra.
    """
    return _differs(_plain(expected), _plain(got), rules, "")


def is_same(expected, got, rules):
    return difference(expected, got, rules) is None


def _plain(tree):
    return tree[2] if isinstance(tree, list) and tree[0] == "sub" else tree


def number(tree):
    """The number of a tree, or None. A bool is no number here."""
    if isinstance(tree, list):
        if tree[0] == "int":
            return int(tree[1], 16)
        return float(tree[1]) if tree[0] == "float" else None
    return tree if type(tree) is int else None


def _found(path, expected, got, why):
    return {"path": path, "expected": expected, "got": got, "why": why}


def _differs(expected, got, rules, path):
    expected, got = _plain(expected), _plain(got)
    numbers = number(expected), number(got)
    if None not in numbers:
        return _number_differs((expected, got), numbers, rules, path)
    if not isinstance(expected, list) or not isinstance(got, list):
        same = type(expected) is type(got) and expected == got
        why = "value" if type(expected) is type(got) else "type"
        return None if same else _found(path, expected, got, why)
    if expected[0] == "number" == got[0]:
        return None if _rational(expected) == _rational(got) else _found(path, expected, got, "value")
    if expected[0] in ("set", "frozenset") and got[0] in ("set", "frozenset"):
        return _set_differs(expected, got, rules, path)
    if expected[0] != got[0]:
        return _found(path, expected, got, "type")
    return _kind_differs(expected, got, rules, path)


def _number_differs(trees, numbers, rules, path):
    floats = [isinstance(value, float) for value in numbers]
    if rules.exact and floats[0] != floats[1]:
        return _found(path, *trees, "type")
    if numbers[0] == numbers[1] or all(value != value for value in numbers):
        return None
    try:
        close = any(floats) and isclose(*numbers, rel_tol=rules.tolerance, abs_tol=rules.tolerance)
    except OverflowError:
        close = False
    return None if close else _found(path, *trees, "value")


def _rational(tree):
    from decimal import Decimal
    from fractions import Fraction

    return Decimal(tree[2]) if tree[1] == "Decimal" else Fraction(tree[2])


def _kind_differs(expected, got, rules, path):
    kind = expected[0]
    if kind in ("list", "tuple"):
        return _items_differ((expected, got), (expected[1], got[1]), rules, path)
    if kind == "iter":
        return _items_differ((expected, got), (expected[2], got[2]), rules, path)
    if kind == "dict":
        return _dict_differs(expected, got, rules, path)
    if kind == "object":
        return _object_differs(expected, got, rules, path)
    same = expected == got and kind != "big"
    return None if same else _found(path, expected, got, "value")


def _items_differ(trees, items, rules, path):
    for place, (one, other) in enumerate(zip(*items)):
        found = _differs(one, other, rules, f"{path}[{place}]")
        if found is not None:
            return found
    return None if len(items[0]) == len(items[1]) else _found(path, *trees, "length")


def key_of(tree):
    """A text that is the same for values that are equal as keys of a dict."""
    tree = _plain(tree)
    value = number(tree)
    if value is not None:
        return (
            f"n{int(value)}" if value == value and abs(value) != float("inf") and value == int(value) else f"n{value}"
        )
    if isinstance(tree, list) and tree[0] in ("set", "frozenset"):
        return f"s{sorted(key_of(item) for item in tree[1])}"
    if isinstance(tree, list) and tree[0] == "tuple":
        return f"t{[key_of(item) for item in tree[1]]}"
    return repr(tree)


def _set_differs(expected, got, rules, path):
    there = {key_of(item): item for item in got[1]}
    wanted = {key_of(item): item for item in expected[1]}
    missing = [item for key, item in wanted.items() if key not in there]
    extra = [item for key, item in there.items() if key not in wanted]
    for item in list(missing):
        near = next((other for other in extra if is_same(item, other, rules)), None)
        if near is not None:
            missing.remove(item)
            extra.remove(near)
    if missing or extra:
        return _found(path, (missing or [None])[0], (extra or [None])[0], "missing" if missing else "extra")
    return None if expected[0] == got[0] or not rules.exact else _found(path, expected, got, "type")


def _dict_differs(expected, got, rules, path):
    from .show import show

    there = {key_of(key): (key, value) for key, value in got[1]}
    for key, value in expected[1]:
        step = f"{path}[{show(key)}]"
        if key_of(key) not in there:
            return _found(step, value, None, "missing")
        found = _differs(value, there.pop(key_of(key))[1], rules, step)
        if found is not None:
            return found
    for key, value in there.values():
        return _found(f"{path}[{show(key)}]", None, value, "extra")
    return None


def _object_differs(expected, got, rules, path):
    if expected[1] != got[1] or expected[4] != got[4]:
        return _found(path, expected, got, "type")
    if expected[3] is None or got[3] is None:
        same = expected[2] == got[2] and expected[4] != "plain"
        return None if same else _found(path, expected, got, "value")
    names = [[name for name, _ in tree[3]] for tree in (expected, got)]
    if sorted(names[0]) != sorted(names[1]):
        return _found(path, expected, got, "value")
    fields = dict(map(tuple, got[3]))
    for name, value in expected[3]:
        found = _differs(value, fields[name], rules, f"{path}.{name}")
        if found is not None:
            return found
    return None
