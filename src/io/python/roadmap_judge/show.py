"""Trees (values.py) as Python that can be run, as far as there is any."""

_LIMIT = 2_000
_FIXED = {"cycle": "...", "big": "<a value that is too large to show>"}
_OPEN = {"list": "[]", "tuple": "()", "set": "{}", "dict": "{}"}


def show(tree):
    """As `repr` shows the value; cut in the middle, and said so, if it is very long."""
    text = _shown(tree)
    if len(text) <= _LIMIT:
        return text
    half = _LIMIT // 2
    return f"{text[:half]} … ({len(text) - 2 * half} characters left out) … {text[-half:]}"


def show_call(function, args, kwargs):
    parts = [_shown(tree) for tree in args] + [f"{name}={_shown(tree)}" for name, tree in kwargs.items()]
    return f"{function}({', '.join(parts)})"


def weight(case):
    """How large an input is: the smallest failing one is shown."""
    if "call" in case:
        return len(case["call"])
    return len(show_call("", case["args"], case["kwargs"]))


def kind_of(tree):
    """The name of the value's type, as Python names it."""
    if tree is None:
        return "NoneType"
    if not isinstance(tree, list):
        return type(tree).__name__
    return tree[1] if tree[0] in ("sub", "iter", "object", "number") else tree[0]


def _shown(tree):
    if not isinstance(tree, list):
        return repr(tree)
    kind = tree[0]
    if kind == "int":
        return _integer(int(tree[1], 16))
    if kind == "float":
        return tree[1] if tree[1][-1].isdigit() else f"float({tree[1]!r})"
    if kind in _FIXED:
        return _FIXED[kind]
    if kind == "complex":
        return tree[1]
    if kind in ("bytes", "bytearray"):
        text = repr(tree[1].encode("latin-1"))
        return text if kind == "bytes" else f"bytearray({text})"
    if kind in ("list", "tuple", "set", "frozenset", "dict"):
        return _container(kind, tree[1])
    return _other(tree)


def _integer(value):
    try:
        return str(value)
    except ValueError:  # more digits than Python turns into text
        return hex(value)


def _container(kind, items):
    if kind == "dict":
        return "{" + ", ".join(f"{_shown(key)}: {_shown(value)}" for key, value in items) + "}"
    shown = [_shown(item) for item in items]
    if kind in ("set", "frozenset"):
        shown.sort(key=lambda text: (len(text), text))
    if kind == "frozenset":
        return f"frozenset({{{', '.join(shown)}}})" if shown else "frozenset()"
    if kind == "set" and not shown:
        return "set()"
    inner = ", ".join(shown) + ("," if kind == "tuple" and len(shown) == 1 else "")
    return _OPEN[kind][0] + inner + _OPEN[kind][1]


def _other(tree):
    kind = tree[0]
    if kind == "range":
        start, stop, step = (_shown(part) for part in tree[1:])
        return f"range({start}, {stop})" if step == "1" else f"range({start}, {stop}, {step})"
    if kind == "number":
        return f"{tree[1]}({tree[2]!r})"
    if kind == "sub":
        return f"{tree[1]}({_shown(tree[2])})"
    if kind == "iter":
        items = ", ".join(_shown(item) for item in tree[2]) + (", ..." if tree[3] else "")
        return f"{tree[1]}([{items}])" if tree[1].startswith("dict_") else f"iter([{items}])"
    return tree[2] if tree[4] not in ("function", "method") else f"<{tree[4]} {tree[2]}>"
