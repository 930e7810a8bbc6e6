"""How a wrong value is like the right one: each look takes the two trees (values.py) and the rules, or says None."""

from .compare import is_same, key_of, number
from .show import kind_of, show

_ITEMS = ("list", "tuple", "set", "frozenset")


def _not_called(expected, got, rules):
    if not isinstance(got, list) or got[0] != "object" or got[4] not in ("function", "method", "class"):
        return None
    name = got[2] or "it"
    return f"The function returns the {got[4]} {name} itself. Write {name}() with round brackets to call it."


def _iterator(expected, got, rules):
    if not isinstance(got, list) or got[0] != "iter":
        return None
    if not isinstance(expected, list) or expected[0] not in _ITEMS:
        is_iterator = isinstance(expected, list) and expected[0] == "iter"
        return None if is_iterator else _of_iterator(got[1], f"a value of type {kind_of(expected)}")
    same = is_same(["list", expected[1]], ["list", got[2]], rules)
    start = "The items are right, but" if same else "The function returns"
    rest = " is returned" if same else ""
    return f"{start} a {got[1]} object{rest}, not a {expected[0]}. Put {expected[0]}() around it."


def _of_iterator(name, wanted):
    if name == "generator":
        return (
            f"The function returns a generator, not {wanted}. A generator does nothing until somebody asks for its "
            "items: a yield, or round brackets around a for, makes one."
        )
    return f"The function returns a {name} object, not {wanted}. It gives its items only when they are asked for."


def _text_of_number(expected, got, rules):
    value = number(expected)
    if isinstance(got, str) and value is not None and _as_number(got) == value:
        return f"The function returns the text {got!r}, not the number {show(expected)}."
    if isinstance(expected, str) and number(got) is not None and show(got) == expected:
        return f"The function returns the number {show(got)}, not the text {expected!r}: use str() or an f-string."
    return None


def _as_number(text):
    try:
        return float(text)
    except ValueError:
        return None


def _truth(expected, got, rules):
    if isinstance(expected, bool) and not isinstance(got, bool):
        if got in (str(expected), str(expected).lower()):
            return f"The function returns the text {got!r}, not the value {expected}: leave the quotes out."
        if number(got) == int(expected):
            return f"The function returns the number {show(got)}, not the value {expected}."
    return None


def _other_type(expected, got, rules):
    if not isinstance(expected, list) or not isinstance(got, list) or expected[0] == got[0]:
        if rules.exact and number(expected) is not None and number(expected) == number(got):
            return f"The value is right, but it is of type {kind_of(got)}; {kind_of(expected)} is expected."
        return None
    if expected[0] in ("list", "tuple") and got[0] in ("list", "tuple"):
        if is_same(["list", expected[1]], ["list", got[1]], rules):
            return f"The items are right, but it is a {got[0]}; a {expected[0]} is expected."
    elif expected[0] in _ITEMS and got[0] in _ITEMS and _keys(expected[1]) == _keys(got[1]):
        return f"The items are right, but it is a {got[0]}; a {expected[0]} is expected."
    return None


def _keys(items):
    return sorted(key_of(item) for item in items)


def _one_value(expected, got, rules):
    is_one = isinstance(got, list) and got[0] in ("list", "tuple", "set") and len(got[1]) == 1
    if not is_one or not is_same(expected, got[1][0], rules):
        return None
    comma = " A comma at the end of the line makes one." if got[0] == "tuple" else ""
    return f"The value is right, but it stands inside a {got[0]}.{comma}"


def _order(expected, got, rules):
    items = _pair(expected, got)
    if not items or len(items[0]) != len(items[1]):
        return None
    if is_same(["list", items[0]], ["list", items[1][::-1]], rules):
        return "The items are right, but they come in reverse order."
    if _keys(items[0]) == _keys(items[1]):
        return "The items are right, but their order is not."
    return None


def _length(expected, got, rules):
    items = _pair(expected, got)
    if not items or abs(len(items[0]) - len(items[1])) != 1:
        return None
    wanted, there = items
    missing = len(there) < len(wanted)
    long, short = (wanted, there) if missing else (there, wanted)
    places = (("last", long[:-1]), ("first", long[1:]))
    for place, rest in places:
        if is_same(["list", rest], ["list", short], rules):
            what = "letter" if isinstance(expected, str) else "item"
            return f"The {place} {what} is missing." if missing else f"There is one {what} too many: the {place} one."
    return None


def _pair(expected, got):
    """The items of two lists or tuples, or the letters of two texts."""
    if isinstance(expected, str) and isinstance(got, str):
        return list(expected), list(got)
    trees = isinstance(expected, list) and isinstance(got, list)
    if trees and expected[0] == got[0] and expected[0] in ("list", "tuple"):
        return expected[1], got[1]
    return None


def _letters(expected, got, rules):
    if not isinstance(expected, str) or not isinstance(got, str):
        return None
    if expected.casefold() == got.casefold():
        return "The texts differ only in capital and small letters."
    if "".join(expected.split()) == "".join(got.split()):
        return "The texts differ only in spaces or in where the lines end."
    return None


def _near(expected, got, rules):
    wanted, there = number(expected), number(got)
    if wanted is None or there is None or wanted != wanted or there != there:
        return None
    if there == -wanted:
        return "The number is right, but its sign is not."
    if isinstance(there, float) and any(round(there, digits) == wanted for digits in range(1, 5)):
        return "The result is not rounded as the task asks."
    if isinstance(wanted, int) and abs(there - wanted) == 1:
        return "The result is off by one: look at where it begins and where it ends."
    return None


LIKENESSES = (
    *(_not_called, _iterator, _text_of_number, _truth, _one_value, _other_type, _order, _length, _letters),
    _near,
)
