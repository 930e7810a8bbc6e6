"""Whether what a child told has the form that our children give it: a child whose code was replaced tells anything."""

from json import loads

_LISTS = {"list", "tuple", "set", "frozenset"}
_TEXTS = {"int", "float", "complex", "bytes", "bytearray", "big"}
_KINDS = {"dataclass", "enum", "repr", "plain", "function", "method", "class", "module", "error"}


def is_tree(tree):
    """Whether it is a tree (values.py)."""
    if tree is None or isinstance(tree, (bool, int, str)):
        return True
    if not isinstance(tree, list) or not tree or not isinstance(tree[0], str):
        return False
    kind, rest = tree[0], tree[1:]
    if kind in _LISTS:
        return len(rest) == 1 and isinstance(rest[0], list) and all(map(is_tree, rest[0]))
    if kind == "dict":
        return len(rest) == 1 and isinstance(rest[0], list) and all(map(_is_pair, rest[0]))
    if kind in _TEXTS:
        return len(rest) == 1 and isinstance(rest[0], str) and _is_number(kind, rest[0])
    if kind == "object":
        return len(rest) == 4 and _is_object(*rest)
    return _is_other(kind, rest)


def _is_other(kind, rest):
    if kind == "range":
        return len(rest) == 3 and all(map(is_tree, rest))
    if kind == "number":
        return len(rest) == 2 and rest[0] in ("Decimal", "Fraction") and isinstance(rest[1], str)
    if kind == "sub":
        return len(rest) == 2 and isinstance(rest[0], str) and is_tree(rest[1])
    if kind == "iter":
        return len(rest) == 3 and isinstance(rest[0], str) and is_tree(["list", rest[1]])
    return kind == "cycle" and not rest


def _is_number(kind, text):
    try:
        if kind in ("int", "float"):
            int(text, 16) if kind == "int" else float(text)
    except ValueError:
        return False
    return True


def _is_pair(pair):
    return isinstance(pair, list) and len(pair) == 2 and all(map(is_tree, pair))


def _is_object(name, described, fields, kind):
    texts = isinstance(name, str) and isinstance(described, str) and kind in _KINDS
    if not texts or fields is None:
        return texts
    return isinstance(fields, list) and all(_is_pair(pair) and isinstance(pair[0], str) for pair in fields)


def record_of(line):
    """The record of calls.py, script.py, suite_child.py or child.py in a line of JSON; None if it is none."""
    try:
        record = loads(line)
        is_record = isinstance(record, dict) and all(_FIELDS[key](value) for key, value in record.items())
    except (ValueError, KeyError, RecursionError):
        return None
    return record if is_record else None


def is_error(error):
    """Whether it is an error as errors.py describes it."""
    if not isinstance(error, dict) or not all(isinstance(error.get(key), str) for key in _ERROR_TEXTS):
        return False
    lines, syntax = error.get("lines"), error.get("syntax", {})
    if not _is_texts(error.get("mro")) or not isinstance(lines, list) or not isinstance(syntax, dict):
        return False
    told = [error.get("name"), error.get("near"), *syntax.values()]
    return all(isinstance(line, int) for line in lines) and all(
        isinstance(item, (str, int, type(None))) for item in told
    )


def _is_texts(value):
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_part(value):
    return isinstance(value, list) and len(value) == 2 and all(type(item) is int for item in value)


def _is_text(value):
    return isinstance(value, str)


def _is_whole(value):
    return value is None or type(value) is int


def _is_maybe_error(value):
    return value is None or is_error(value)


_ERROR_TEXTS = ("type", "text", "last", "trace")
_FIELDS = {
    "value": is_tree,
    "after": lambda value: is_tree(["list", value]),
    "after_kwargs": lambda value: isinstance(value, dict) and all(map(is_tree, value.values())),
    "error": _is_maybe_error,
    "collect": is_error,
    "output": _is_part,
    "complaints": _is_part,
    "loaded": _is_part,
    "inputs": lambda value: isinstance(value, list),
    "names": _is_texts,
    **dict.fromkeys(("end", "started", "test", "phase", "outcome", "printed", "name"), _is_text),
    **dict.fromkeys(("place", "exit", "code"), _is_whole),
}
