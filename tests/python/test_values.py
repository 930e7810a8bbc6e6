"""Values as trees: told, shown, compared; odd values do no harm."""

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import json
import random

import pytest
from roadmap_judge.border import is_tree, record_of
from roadmap_judge.compare import Rules, difference, is_same
from roadmap_judge.show import show
from roadmap_judge.texts import same_text, text_difference, trimmed
from roadmap_judge.values import decode, encode, from_json, literal


@dataclasses.dataclass
class Point:
    x: int
    y: object = None


class Color(enum.Enum):
    RED = 1


class Words(list):
    pass


PLAIN = [
    *(None, True, False, 0, -7, 2**53, -(2**80), 1.5, -0.0, float("inf"), 2j, "", "é\n\x00", "\ud800", b"\xff", b""),
    *([], [1, [2]], (), (1,), ((),), set(), {1, "a"}, frozenset({1}), {}, {"a": 1, (1, 2): [None]}, range(3)),
    *(decimal.Decimal("1.10"), fractions.Fraction(1, 3), bytearray(b"x"), [True, 1, 1.0], {1: {2: {3: 4}}}),
]


def told(value):
    """As it arrives at the judge."""
    tree = json.loads(json.dumps(encode(value)))
    assert is_tree(tree)
    assert record_of(json.dumps({"value": tree}))
    return tree


@pytest.mark.parametrize("value", PLAIN, ids=repr)
def test_plain_values_come_back_and_are_shown_as_python_shows_them(value):
    tree = told(value)
    back = decode(tree)
    assert type(back) is type(value) and back == value
    assert back is not value or not isinstance(value, (list, dict, set))
    assert is_same(tree, told(value), Rules({"exact": True}))
    names = {"Decimal": decimal.Decimal, "Fraction": fractions.Fraction}
    assert eval(show(tree), names) == value


@pytest.mark.parametrize("seed", range(50))
def test_random_values_are_compared_as_python_compares_them(seed):
    source = random.Random(seed)
    one, other = (made(source, 3) for _ in range(2))
    rules = Rules({"tolerance": 0})
    assert is_same(told(one), told(one), rules)
    if not holds_truth(one) and not holds_truth(other):  # True equals 1 for Python, and not for us
        assert is_same(told(one), told(other), rules) == (one == other)


def made(source, depth):
    kind = source.choice(["int", "float", "str", "list", "tuple", "dict", "set"][: 7 if depth else 3])
    items = range(source.randint(0, 2))
    simple = {
        "int": lambda: source.randint(0, 2),
        "float": lambda: source.randint(0, 4) / 2,
        "str": lambda: source.choice("ab"),
    }
    if kind in simple:
        return simple[kind]()
    if kind == "set":
        return {source.randint(0, 2) for _ in items}
    if kind == "dict":
        return {source.choice("ab"): made(source, depth - 1) for _ in items}
    return (list if kind == "list" else tuple)(made(source, depth - 1) for _ in items)


def holds_truth(value):
    return "True" in repr(value) or "False" in repr(value)


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        *((1, 1.0, True), (1, True, False), (0, False, False), (None, False, False), ("1", 1, False), ([], (), False)),
        *((0.3, 0.1 + 0.2, True), ([{"a": 0.3}], [{"a": 0.1 + 0.2}], True), (0.3, 0.31, False), (1, 1 + 1e-12, True)),
        *((float("nan"), float("nan"), True), ({1: 2, 3: 4}, {3: 4, 1: 2}, True), ({1, 2}, frozenset({2, 1}), True)),
        *(({0.3}, {0.1 + 0.2}, True), ({1: "a"}, {1.0: "a"}, True), ({"a": None}, {}, False), ({}, {"a": None}, False)),
        *((2**70, 2**70 + 1, False), (10.0**15, 10**15, True), (b"a", "a", False), (Words([1]), [1], True)),
        *((collections.Counter("aa"), {"a": 2}, True), (collections.OrderedDict(a=1), {"a": 1}, True)),
        *(
            (Point(1, [2]), Point(1, [2]), True),
            (Point(1), Point(2), False),
            (Color.RED, Color.RED, True),
            (Color.RED, 1, False),
        ),
        *(
            (datetime.date(2024, 1, 2), datetime.date(2024, 1, 2), True),
            (datetime.date(2024, 1, 2), "2024-01-02", False),
        ),
        *(
            (decimal.Decimal("1.0"), decimal.Decimal("1.00"), True),
            (object(), object(), False),
            (iter([1]), iter([1]), True),
        ),
        *(
            (collections.deque([1]), collections.deque([1]), True),
            (range(3), range(3), True),
            (range(3), [0, 1, 2], False),
        ),
        *((ValueError("a"), ValueError("a"), True), (ValueError("a"), KeyError("a"), False), (len, len, True)),
    ],
)
def test_rules_of_comparing(expected, got, same):
    assert is_same(told(expected), told(got), Rules({})) is same


def test_exact_types_and_tolerance():
    assert not is_same(encode(1), encode(1.0), Rules({"exact": True}))
    assert not is_same(encode(0.3), encode(0.1 + 0.2), Rules({"tolerance": 0}))
    assert is_same(encode(100.0), encode(101), Rules({"tolerance": 0.01}))


def test_first_difference_has_a_path():
    found = difference(encode({"a": [1, {"b": (1, 2)}]}), encode({"a": [1, {"b": (1, 3)}]}), Rules({}))
    assert (found["path"], found["expected"], found["got"], found["why"]) == ("['a'][1]['b'][1]", 2, 3, "value")
    assert difference(encode(Point(1, [1])), encode(Point(1, [2])), Rules({}))["path"] == ".y[0]"
    assert difference(encode([1]), encode([1, 2]), Rules({}))["why"] == "length"


def odd_values():
    class Liar:
        __class__ = int

        def __eq__(self, other):
            return True

        def __hash__(self):
            raise OSError

        def __repr__(self):
            raise SystemExit

    class Meta(type):
        __name__ = property(lambda self: 1 / 0)
        __mro__ = property(lambda self: 1 / 0)

    class Odd(str):
        def __str__(self):
            return "other"

        __len__ = __iter__ = __repr__ = __str__

    class NoRepr:
        def __repr__(self):
            return 3

    cycle, deep = [], []
    cycle.append({"me": cycle})
    for _ in range(5000):
        deep = [deep]
    point = Point(1)
    point.y = point
    yield from (
        Liar(),
        Meta("M", (), {})(),
        Meta("M", (), {}),
        Odd("x"),
        NoRepr(),
        cycle,
        deep,
        point,
        Point,
        len,
        "".join,
    )
    yield from (
        iter(int, 1),
        (n for n in iter(int, 1)),
        {}.keys(),
        type,
        object(),
        json,
        NotImplemented,
        ...,
        "x" * 10**7,
    )
    yield from (
        [0] * 10**6,
        Exception(Liar()),
        10**5000,
        [Liar()],
        {Odd("k"): Liar},
        collections.defaultdict(list, a=[1]),
    )


ODD = list(odd_values())


@pytest.mark.parametrize("number", range(len(ODD)))
def test_odd_values_are_told_and_shown_and_equal_nothing_plain(number):
    tree = told(ODD[number])
    assert isinstance(show(tree), str) and len(show(tree)) < 3000
    for plain in (0, "ok", [1], True, None):
        assert not is_same(encode(plain), tree, Rules({}))


def test_text_type_that_lies_is_read_by_the_real_one():
    class Odd(str):
        def __str__(self):
            return "other"

    assert is_same(encode("x"), told(Odd("x")), Rules({}))


@pytest.mark.parametrize(
    "line", ["", "x", "[]", "3", '{"other": 1}', '{"value": ["int", 3]}', '{"value": ["no"]}', "[" * 100000]
)
def test_what_is_no_record(line):
    assert record_of(line) is None


@pytest.mark.parametrize(
    "tree", [["list"], ["list", 3], ["dict", [[1]]], ["object", "A", "A()", None, "odd"], [], [[]], {}, 1.5]
)
def test_what_is_no_tree(tree):
    assert not is_tree(tree)


def test_values_of_exercise_files():
    assert decode(from_json({"a": [1, {"!py": "(1.0, {2})"}]})) == {"a": [1, (1.0, {2})]}
    assert repr([literal(text) for text in ("1e-9", "1.0", "-inf", "set()", "frozenset({1})", " b'x'")]) == (
        "[1e-09, 1.0, -inf, set(), frozenset({1}), b'x']"
    )
    for text in ("x", "__import__('os')", "1 +", "[x for x in y]"):
        with pytest.raises(ValueError):
            literal(text)


def test_texts():
    assert trimmed("a  \r\nb\t\n\n") == "a\nb"
    assert same_text("1.0 b\n", "1 b", numbers=True) and not same_text("1.0 b", "1 b")
    assert not same_text("1 a", "1 b", numbers=True)
    assert text_difference("a\n", "a") == {"where": "line 1, character 2", "expected": "a⏎", "got": "a", "caret": 1}
    assert text_difference("a\nb c", "a") == {
        "where": "line 2 is missing",
        "expected": "b c",
        "got": None,
        "caret": None,
    }
    assert text_difference("a", "a\nb\nc")["where"] == "line 2 is one too many"
    assert text_difference("", "a\nb")["where"] == "line 1, character 1"
    assert text_difference("a\tb", "a b")["expected"] == "a→b"
    window = text_difference("x" * 200 + "a" + "y" * 200, "x" * 200 + "b" + "y" * 200)
    assert window["expected"][window["caret"]] == "a" and len(window["expected"]) <= 62
