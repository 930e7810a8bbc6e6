"""What is said of errors and of habits."""

import io
import json

import pytest
from roadmap_judge.compare import Rules
from roadmap_judge.errors import described
from roadmap_judge.explain import TABLE, explain
from roadmap_judge.habits import likeness
from roadmap_judge.values import encode

from conftest import SOLUTION

# the line of the learner's file that fails, and words of the sentence that it must get
ERRORS = {
    "print(pritn)": "print looks like what you mean",
    "print(zzz)": "does not know the name zzz",
    "print(true)": "capital letter",
    "print(math)": "import math",
    "x = x + 1": "Inside this function, x gets its value on a later line",
    "postage()": "fewer arguments",
    "postage(1, 2)": "more arguments",
    "object(1)": "takes no arguments",
    "postage(weight=1, w=2)": "no parameter with the name w",
    "postage(1, weight=2)": "gets weight twice",
    "None()": "None, so there is no function",
    "(3)(4)": "no function",
    "[].sort()[0]": "list.sort()",
    "for x in None: pass": "another collection is needed",
    "1 in None": "another collection is needed",
    "a, b = None": "nothing to unpack",
    "None + 1": "One side of the operator is None",
    "None < 1": "One side of the comparison is None",
    "'a' + 1": "use an f-string or str()",
    "[1] + 2": "append()",
    "1 + 'a'": "int() or float()",
    "[] - []": "The operator - does not work between list and list",
    "1 < 'a'": "cannot be compared",
    "'a' * 'b'": "whole number of times",
    "[1]['a']": "the loop variable is already the item itself",
    "(3)[0]": "has no items, so square brackets",
    "'abc'[0] = 'x'": "cannot be changed in place",
    "for x in 3: pass": "use range()",
    "a, b = 3": "single value of type int",
    "{[]: 1}": "use a tuple",
    "len(3)": "has no length",
    "len(map(int, '12'))": "A map object gives its items one after another",
    "(n for n in '12')[0]": "A generator object has no places to count",
    "{}.keys()[0]": "A dict_keys object has no places to count",
    "', '.join([1])": "join() takes only texts",
    "range(4 / 2)": "// gives a whole number",
    "'abc'[9]": "no letter at this place",
    "[].pop()": "nothing left",
    "[1][3]": "The list has no item at this place",
    "{}['a']": "no key 'a'",
    "None.upper()": "The value before .upper is None",
    "['a'].upper()": "use it on each item",
    "(3).upper()": "A number has no .upper",
    "__import__('math').squareroot": "nothing with the name squareroot",
    "'a'.uper()": "upper looks like what you mean",
    "'a'.zzz()": "has no zzz",
    "int('')": "empty text",
    "int('1.5')": "use float()",
    "int('x')": "cannot turn 'x' into a whole number",
    "float('x')": "float() cannot turn 'x'",
    "b'\\xff'.decode()": "no text in utf-8",
    "'é'.encode('ascii')": "no way to write one of the letters",
    "a, b = [1]": "There are 2 names on the left, but the right side has only 1",
    "a, b = [1, 2, 3]": "more values than there are names",
    "[].remove(1)": "check with `in` first",
    "max([])": "empty collection",
    "1 / 0": "is 0",
    "postage(1)": "calls itself again and again",
    "next(iter([]))": "no further item",
    "assert 1 == 2": "condition after assert is false",
    "input()": "not with input()",
    "exit()": "ends itself here",
    "raise KeyboardInterrupt": "interrupted",
    "bytearray(10 ** 15)": "more memory",
    "raise NotImplementedError": "not written yet",
    "import zzz_zzz": "finds no module with the name zzz_zzz",
    "from math import zzz": "The module math has no zzz",
    "open('no.txt')": "There is no file no.txt",
    "open('.')": "This is a folder",
    "d = {1: 1}\n    for k in d: d[k + 1] = 1": "loop over a copy",
    "import dataclasses\n    P = dataclasses.make_dataclass('P', ['x'], frozen=True)\n    P(1).x = 2": "frozen",
    "f = open(__file__)\n    f.close()\n    f.read()": "closed already",
    "2.0 ** 10000": "too large",
    # syntax
    "if weight > 1\n        pass": "A colon is missing",
    "print((1)": "never closed",
    "print(1))": "no partner",
    "print('a": "no quote at its end",
    "print(f'{1')": "",
    "if weight = 1:\n        pass": "use == to compare",
    "print 'a'": "round brackets after print",
    "print('a' 1)": "a comma, an operator or a quote is missing",
    "break": "inside a loop",
    "3 = weight": "Only a name can stand on the left",
    "print(a=1, 2)": "Arguments with a name come after",
    "print(“a”)": "does not know the character",
    "x = 2nd": "A number cannot be followed by letters",
    "x = 007": "cannot begin with 0",
    "try:\n        pass\n    x = 1": "except or a finally",
    "for x in []:\n    x": "must begin further right",
    "x = 1\n      y = 2": "further right than the one before",
    "if 1:\n        x = 1\n      y = 2": "no block begins",
    "if 1:\n        x = 1\n\tx = 2": "tabs",
    "x = = 1": "cannot read this line",
}


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("line", ERRORS)
def test_error_gets_its_sentence(line, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.chdir(tmp_path)
    told = error_of(f"def postage(weight):\n    {line}\n")
    assert ERRORS[line] in explain(told)


def error_of(text):
    """What a child would tell of the error of a program, as the judge gets it."""
    names = {"__file__": __file__}
    try:
        exec(compile(text, "/home/learner/postage.py", "exec"), names)
        names["postage"](1)
    except BaseException as error:
        return json.loads(json.dumps(described(error, "/home/learner/postage.py")))
    raise AssertionError(f"no error: {text}")


@pytest.mark.parametrize("line", ["print(pritn)", "postage(1)", "bytearray(10 ** 15)", "exit()", "input()", "x = = 1"])
def test_sentence_reaches_the_reply(function, line):
    reply = function(f"def postage(weight):\n    {line}\n", limits={"memory": 400})
    assert ERRORS[line] in reply["failures"][0]["message"]
    assert reply["failures"][0]["at"] == {"line": 2, "text": line}


def test_table_is_plain():
    assert len(TABLE) >= 25
    for _kind, _pattern, sentence in TABLE:
        assert sentence.endswith(".") and "!" not in sentence and sentence.count(". ") == 0, sentence
    assert explain({"type": "Odd", "mro": ["Odd", "Exception"], "last": "Odd", "text": ""}) is None


def test_class_without_init(function):
    failure = function("class A:\n    pass\n\n\ndef postage(w):\n    return A(w)\n")["failures"][0]
    assert "__init__" in failure["message"]


def test_other_parameters_than_the_exercise_gives(function):
    failure = function("def postage():\n    return 1\n")["failures"][0]
    assert failure["message"].startswith("The exercise calls postage with other arguments than its def line allows")
    assert function("def postage(a, b):\n    return 1\n")["failures"][0]["message"].startswith("The exercise calls")


HABITS = [
    ("3", "print(3)", "prints the right value but does not return it"),
    ("'a'", "print('a')", "print is not return"),
    ("3", "print('x')", "prints something and returns nothing"),
    ("3", "pass", "returned nothing"),
    ("3", "return answer", "returns the function answer itself"),
    ("[1, [2, 3]]", "return [1, [2]]", "At [1]: The last item is missing"),
    ("{'a': 1}", "return {'a': '1'}", "At ['a']: The function returns the text '1'"),
]
LIKE = [
    ("3", "return '3'", "returns the text '3', not the number 3"),
    ("'3'", "return 3", "returns the number 3, not the text '3'"),
    ("'A'", "return 'a'.upper", "returns the function upper itself"),
    ("[1, 2]", "return map(int, '12')", "a map object is returned, not a list"),
    ("[1, 2]", "return (n for n in (1, 3))", "returns a generator object, not a list"),
    ("[1, 2]", "return {1: 0, 2: 0}.keys()", "dict_keys"),
    ("{1, 2}", "return filter(None, [1, 2])", "a filter object is returned, not a set"),
    ("3", "return (n for n in (1, 2))", "returns a generator, not a value of type int"),
    ("'ab'", "return map(str, 'ab')", "returns a map object, not a value of type str"),
    ("{'a': 1}", "return {'a': 1}.items()", "returns a dict_items object, not a value of type dict"),
    ("True", "return 'True'", "not the value True"),
    ("True", "return 1", "the number 1, not the value True"),
    ("[1, 2]", "return (1, 2)", "it is a tuple; a list is expected"),
    ("{1, 2}", "return [2, 1]", "it is a list; a set is expected"),
    ("3", "return 3,", "A comma at the end"),
    ("[1, 2, 3]", "return [3, 2, 1]", "reverse order"),
    ("[1, 2, 3]", "return [2, 1, 3]", "their order is not"),
    ("[1, 2, 3]", "return [1, 2]", "The last item is missing"),
    ("[1, 2, 3]", "return [2, 3]", "The first item is missing"),
    ("[1, 2]", "return [1, 2, 3]", "one item too many: the last one"),
    ("'abc'", "return 'ab'", "The last letter is missing"),
    ("'Abc'", "return 'abc'", "capital and small"),
    ("'a b'", "return 'ab'", "only in spaces"),
    ("5", "return 6", "off by one"),
    ("5", "return -5", "its sign is not"),
    ("0.33", "return 1 / 3", "not rounded"),
]


@pytest.mark.parametrize(("expected", "body", "words"), HABITS)
def test_habit_is_recognised(returns, expected, body, words):
    assert words in returns(expected, body)["message"]


@pytest.mark.parametrize(("expected", "body", "words"), LIKE)
def test_likeness_is_recognised(expected, body, words):
    got = eval(body.removeprefix("return "))
    assert words in likeness(encode(eval(expected)), encode(got), Rules({}))


def test_right_text_returned_instead_of_printed(function):
    check = {"cases": [{"name": "it", "args": [1], "prints": "one"}]}
    reply = function("def postage(w):\n    return 'one'\n", check=check, solution="def postage(w):\n    print('one')\n")
    assert "here it must print it" in reply["failures"][0]["message"]


@pytest.mark.parametrize("shown", ["map(str, 'ab')", "(n for n in 'ab')", "zip('a', 'b')"])
def test_an_iterator_is_printed(function, shown):
    check = {"cases": [{"name": "it", "args": [1], "prints": "['a', 'b']"}]}
    solution = "def postage(w):\n    print(['a', 'b'])\n"
    (failure,) = function(f"def postage(w):\n    print({shown})\n", check=check, solution=solution)["failures"]
    assert "object is printed, not its items" in failure["message"]


def test_where_a_long_text_or_a_nested_value_differs(returns):
    failure = returns("'one two three'", "return 'one  two three'")
    assert failure["diff"] == {"where": "character 5", "expected": "one·two·three", "got": "one··two·three", "caret": 4}
    failure = returns("'a' * 100 + 'b'", "return 'a' * 100 + 'c'")
    assert failure["diff"]["expected"] == "…" + "a" * 30 + "b"
    assert failure["diff"]["expected"][failure["diff"]["caret"]] == "b"
    failure = returns("{'a': [1, {'b': 2}]}", "return {'a': [1, {'b': 3}]}")
    assert failure["diff"] == {"where": "['a'][1]['b']", "expected": "2", "got": "3", "caret": None}
    failure = returns("{'a': 1}", "return {'a': 1, 'b': None}")
    assert failure["diff"] == {"where": "['b']", "expected": None, "got": "None", "caret": None}


REMARKS = {
    "if weight == None:\n        pass": "is None",
    "if (weight < 0) == True:\n        pass": "True or False already",
    "try:\n        pass\n    except:\n        pass": "catches everything",
    "try:\n        pass\n    except Exception:\n        pass": "name the error that you expect",
    "list = [weight]": "list is the name of a function",
    "items = [1]\n    for i in range(len(items)):\n        print(items[i])": "for item in items",
    "while True:\n        break\n        print(1)": "never run",
}


@pytest.mark.parametrize("lines", REMARKS)
def test_remark_after_passing(function, lines):
    reply = function(SOLUTION.replace("    if", f"    {lines}\n    if", 1))
    assert reply["passed"] is True
    assert [remark for remark in reply["remarks"] if REMARKS[lines] in remark["text"]]


@pytest.mark.parametrize(
    "lines",
    [
        "if weight == True:\n        pass",
        "if weight is None:\n        pass",
        "items = [1]\n    for i in range(len(items)):\n        items[i] += 1",
        "items = [1]\n    for i in range(len(items)):\n        print(i, items[i])",
        "items = [1]\n    for i in range(len(items)):\n        print(items[i - 1])",
        "try:\n        pass\n    except Exception as error:\n        print(error)",
        "class A:\n        list: int = 3",
    ],
)
def test_no_remark_where_it_might_be_wrong(function, lines):
    assert function(SOLUTION.replace("    if", f"    {lines}\n    if", 1))["remarks"] == []


def test_remarks_are_few_and_only_after_passing(function):
    lines = "import os\nfrom math import *\n" + SOLUTION.replace(
        "    if", "    list = dict = None\n    x = weight == None\n    if", 1
    )
    assert len(function(lines)["remarks"]) == 3
    assert function("import os\n")["remarks"] == []


def test_kept_default_and_hidden_module(function, tmp_path):
    text = "import string\nstring.digits\n\n\ndef keep(x, seen=[]):\n    seen.append(x)\n\n\n" + SOLUTION
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "string.py").write_text("")
    texts = [remark["text"] for remark in function(text)["remarks"]]
    assert "string.py hides the module string" in texts[0]
    assert "kept from call to call" in texts[1]


def test_a_known_mistake_in_the_words_of_an_error_is_told_from_others(judge):
    text = "def f(n):\n    if n < 1:\n        raise ValueError(f'not {n}')\n    return n\n"
    cases = [{"name": "zero", "args": [0], "raises": "ValueError", "message": "not 0"}, {"name": "one", "args": [1]}]
    wrong = [
        {"file": "a", "source": text.replace("return n", "return -n"), "message": "It is negative."},
        {"file": "b", "source": text.replace("f'not {n}'", "'no'"), "message": "The number is missing."},
    ]
    check = {"kind": "function", "function": "f", "cases": cases}
    reply = judge(text.replace("f'not {n}'", "'bad'"), check=check, solution=text, wrong=wrong)
    assert reply["mistake"] == "The number is missing."
