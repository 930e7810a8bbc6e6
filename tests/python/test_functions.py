"""Function exercises: what passes, what fails, and what is told of it."""

import os

import pytest

from conftest import CASES, SOLUTION

GENERATOR = "def generate(random):\n    return (random.choice([-3, 0, 7, 100, random.randint(0, 500)]),)\n"
TABLE = (
    "def postage(weight):\n    if weight < 0:\n        raise ValueError('')\n    return {20: 40, 0: 0}.get(weight)\n"
)


def test_right_program_passes(function):
    reply = function(SOLUTION, generator=GENERATOR)
    assert reply["passed"] is True
    assert (reply["outcome"], reply["failures"], reply["mistake"]) == ("ok", [], None)
    assert reply["ran"] == {"fixed": 3, "generated": 60}
    assert (reply["left"], reply["folders"]) == ([], ["work"])


def test_wrong_value_is_told_with_call_and_both_values(function):
    reply = function("def postage(weight):\n    print('debug', weight)\n    return weight * 3\n")
    first, *others = reply["failures"]
    assert (first["name"], first["kind"], first["aspect"]) == ("a letter", "fixed", "value")
    assert (first["call"], first["expected"], first["got"]) == ("postage(20)", "40", "60")
    assert first["output"] == "debug 20\n"
    assert [failure["name"] for failure in others] == ["a negative weight"]
    assert reply["output"] == "debug 20\ndebug 0\ndebug -1\n"


def test_table_of_the_fixed_cases_fails_on_the_smallest_generated_input(function):
    assert function(TABLE)["passed"] is True
    reply = function(TABLE, generator=GENERATOR)
    assert reply["passed"] is False
    assert [failure["kind"] for failure in reply["failures"]] == ["generated"]
    assert reply["failures"][0]["call"] == "postage(7)"
    assert reply["failures"][0]["input"] == {"args": [7], "kwargs": {}}


def test_smaller_failing_input_is_looked_for_among_more_of_the_generator(function):
    generator = "def generate(random):\n    return ([5] * random.randint(3, 60),)\n"
    reply = function(
        "def postage(items):\n    return 1\n",
        solution="def postage(items):\n    return len(items)\n",
        generator=generator,
        check={"cases": []},
        count=4,
    )
    assert reply["failures"][0]["call"] == "postage([5, 5, 5])"


def test_input_that_failed_before_is_tried(function):
    text = "def postage(weight):\n    if weight < 0:\n        raise ValueError\n    return 5 if weight == 33 else weight * 2\n"
    assert function(text)["passed"] is True
    reply = function(text, first={"args": [33], "kwargs": {}})
    assert [failure["call"] for failure in reply["failures"]] == ["postage(33)"]


def test_same_seed_gives_the_same_inputs_and_another_seed_others(function):
    calls = [function("def postage(w):\n    return w\n", generator=GENERATOR, seed=seed)["failures"] for seed in (4, 4)]
    assert calls[0] == calls[1]


@pytest.mark.parametrize(
    ("body", "got"),
    [
        ("return 'x'", "no error; it returned 'x'"),
        ("raise KeyError('x')", "KeyError: 'x'"),
    ],
)
def test_expected_error(function, body, got):
    text = f"def postage(weight):\n    if weight < 0:\n        {body}\n    return weight * 2\n"
    failure = function(text)["failures"][0]
    assert (failure["aspect"], failure["expected"], failure["got"]) == ("error", "ValueError", got)


def test_error_of_a_type_below_is_right_and_its_text_counts_only_if_stated(function):
    text = "class Bad(ValueError):\n    pass\n\n\n" + SOLUTION.replace("ValueError('no weight')", "Bad('too light')")
    assert function(text)["passed"] is True
    cases = [{"name": "it", "args": [-1], "raises": "ValueError", "message": "no weight"}]
    assert function(SOLUTION, check={"cases": cases})["passed"] is True
    assert function(text, check={"cases": cases})["failures"][0]["expected"] == "ValueError with the text 'no weight'"


def test_error_is_told_with_traceback_without_our_frames_and_the_line(function):
    text = "def half(x):\n    return x['a']\n\n\ndef postage(weight):\n    return half(weight)\n"
    failure = function(text)["failures"][0]
    assert failure["at"] == {"line": 2, "text": "return x['a']"}
    assert failure["got"] == "TypeError: 'int' object is not subscriptable"
    assert "roadmap_judge" not in failure["trace"]
    assert failure["trace"].count("postage.py") == 2
    assert "has no items" in failure["message"]


def test_call_with_several_steps(function):
    cases = [
        {"name": "chain", "call": "Cart().add('tea').total()", "returns": "1"},
        {
            "name": "script",
            "call": "cart = Cart()\ncart.add('tea')\ncart.add('milk')\ncart",
            "returns": "Cart(['tea', 'milk'])",
        },
        {"name": "error", "call": "Cart().add(None)", "raises": "TypeError"},
    ]
    solution = (
        "from dataclasses import dataclass, field\n\n\n@dataclass\nclass Cart:\n    items: list = field(default_factory=list)\n\n"
        "    def add(self, item):\n        if item is None:\n            raise TypeError\n        self.items.append(item)\n"
        "        return self\n\n    def total(self):\n        return len(self.items)\n"
    )
    check = {"cases": cases, "function": None}
    assert function(solution, solution=solution, check=check)["passed"] is True
    reply = function(solution.replace("len(self.items)", "0"), solution=solution, check=check)
    assert [failure["call"] for failure in reply["failures"]] == ["Cart().add('tea').total()"]
    reply = function("x = 1\n", solution=solution, check=check)
    assert reply["failures"][0]["got"] == "NameError: name 'Cart' is not defined"


def test_returns_that_is_no_python_breaks_the_exercise(function):
    reply = function(SOLUTION, check={"cases": [{"name": "it", "call": "postage(1)", "returns": "two letters"}]})
    assert (reply["passed"], reply["outcome"]) == (False, "broken")
    assert "returns" in reply["broken"]


def test_python_literals_and_keywords(function):
    cases = [
        {"name": "it", "args": [{"!py": "(1, 2)"}], "kwargs": {"add": {"!py": "{3}"}}, "returns": {"!py": "{1, 2, 3}"}}
    ]
    text = "def postage(items, *, add):\n    assert type(items) is tuple\n    return set(items) | add\n"
    assert function(text, solution=text, check={"cases": cases})["passed"] is True
    failure = function(text.replace("|", "&"), solution=text, check={"cases": cases})["failures"][0]
    assert (failure["call"], failure["expected"], failure["got"]) == ("postage((1, 2), add={3})", "{1, 2, 3}", "set()")


def test_printing(function):
    cases = [{"name": "it", "args": ["Ada"], "prints": "Hello\nAda\n"}]
    solution = "def postage(name):\n    print('Hello')\n    print(name)\n"
    check = {"cases": cases}
    generator = "def generate(random):\n    return (random.choice(['Bo', 'Zoë']),)\n"
    assert function(solution, solution=solution, check=check, generator=generator)["passed"] is True
    reply = function(
        "def postage(name):\n    print('Hello')\n    print('Ada')\n",
        solution=solution,
        check=check,
        generator=generator,
    )
    assert (reply["failures"][0]["expected"], reply["failures"][0]["got"]) == ("Hello\nBo", "Hello\nAda")
    assert reply["failures"][0]["diff"] == {"where": "line 2, character 1", "expected": "Bo", "got": "Ada", "caret": 0}


def test_arguments_that_must_stay_and_that_must_change(function):
    cases = [{"name": "it", "args": [[3, 1, 2]], "returns": [1, 2, 3]}]
    check = {"cases": cases, "unchanged": True}
    text = "def postage(items):\n    return sorted(items)\n"
    assert function(text, solution=text, check=check)["passed"] is True
    failure = function("def postage(items):\n    items.sort()\n    return items\n", solution=text, check=check)[
        "failures"
    ][0]
    assert (failure["aspect"], failure["argument"]) == ("argument", 1)
    assert (failure["expected"], failure["got"]) == ("[3, 1, 2]", "[1, 2, 3]")
    assert "changes the value" in failure["message"]

    cases = [{"name": "it", "args": [[3, 1, 2]], "changes": {"arg": 0, "to": [1, 2, 3]}}]
    text = "def postage(items):\n    items.sort()\n"
    assert function(text, solution=text, check={"cases": cases})["passed"] is True
    reply = function("def postage(items):\n    sorted(items)\n", solution=text, check={"cases": cases})
    assert reply["failures"][0]["argument"] == 1


def test_each_call_gets_its_own_arguments_and_what_is_kept_is_told(function):
    text = "seen = []\n\n\ndef postage(weight):\n    seen.append(weight)\n    return weight * 2 * len(seen)\n"
    reply = function(text, check={"cases": [CASES[0], {**CASES[0], "name": "again"}]})
    assert reply["failures"][0]["name"] == "again"
    assert "Alone, this call gives the right result" in reply["failures"][0]["message"]


def test_timeout_tells_the_case_and_the_place(function):
    reply = function(
        "def postage(weight):\n    while weight == 0:\n        pass\n    return 40\n", limits={"seconds": 1}
    )
    failure = reply["failures"][0]
    assert (failure["name"], failure["call"], failure["aspect"]) == ("nothing", "postage(0)", "end")
    assert failure["at"]["line"] in (2, 3)
    assert failure["message"] == (
        'Your program did not end within 1 seconds and was stopped. It was in the call of the case "nothing". '
        "When it was stopped, it was in the loop that begins at line 2. Look whether its condition can become false, or a "
        "break is reached."
    )
    assert reply["ran"]["fixed"] == 1


def test_timeout_while_loading_and_without_a_loop_of_theirs(function):
    failure = function("for n in range(10**12):\n    pass\n", limits={"seconds": 1})["failures"][0]
    assert (failure["call"], failure["at"]["line"] in (1, 2)) == (None, True)
    assert "while the file was loaded" in failure["message"]
    assert "Look how many rounds it goes" in failure["message"]
    text = "import time\n\n\ndef postage(weight):\n    time.sleep(99)\n"
    failure = function(text, limits={"seconds": 1})["failures"][0]
    assert (failure["at"]["line"], failure["message"].endswith('the case "a letter".')) == (5, True)


@pytest.mark.parametrize("text", [SOLUTION, "x = 1\n", "1 / 0\n", ""])
def test_arguments_without_the_name_of_a_function_break_the_exercise(judge, text):
    reply = judge(text, check={"kind": "function", "cases": CASES}, solution=SOLUTION)
    assert reply["outcome"] == "broken"
    assert reply["broken"] == 'The case "a letter" has no `call`, and the check names no function to call.'


def test_missing_function_with_a_name_like_it(function):
    reply = function("def Postage(weight):\n    return 1\n")
    assert reply["outcome"] == "missing"
    assert reply["failures"][0]["message"].startswith("Your file has Postage, but no postage.")
    assert reply["failures"][0]["at"] == {"line": 1, "text": "def Postage(weight):"}


WRONG = [
    {"message": "It adds two.", "source": SOLUTION.replace("* 2", "+ 2")},
    {
        "message": "It never ends at 0.",
        "source": "def postage(weight):\n    while not weight:\n        pass\n    return weight * 2\n",
    },
    {"message": "It forgets the error.", "source": "def postage(weight):\n    return weight * 2\n"},
]


@pytest.mark.parametrize("wrong", WRONG)
def test_known_mistake_gets_its_message(function, wrong):
    text = "# mine\n" + wrong["source"].replace("weight", "w")
    reply = function(text, wrong=WRONG, generator=GENERATOR, limits={"seconds": 1})
    assert (reply["passed"], reply["mistake"]) == (False, wrong["message"])


def test_other_mistakes_get_no_message(function):
    text = SOLUTION.replace("* 2", "+ 2 if weight != 100 else 7")
    reply = function(text, wrong=WRONG, generator=GENERATOR)
    assert (reply["passed"], reply["mistake"]) == (False, None)


def test_solution_that_fails_breaks_the_exercise(function):
    assert function(SOLUTION, solution="def postage(w):\n    return 1 / 0\n", generator=GENERATOR)["passed"] is False
    for solution in ("def other():\n    pass\n", "1 / 0\n", "raise SystemExit\n", "def postage(:\n"):
        reply = function(SOLUTION, solution=solution)
        assert (reply["passed"], reply["outcome"]) == (False, "broken")
    reply = function(SOLUTION, solution="while True:\n    pass\n", limits={"seconds": 1})
    assert reply["outcome"] == "broken"


def test_files_beside_and_modules_of_the_learner(function, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "helper.py").write_text("FACTOR = 2\n")
    text = "import helper\n\n\ndef postage(weight):\n    with open('data/weights.txt') as file:\n        return int(file.read()) * helper.FACTOR\n"
    cases = [{"name": "it", "args": [1], "returns": 42}]
    solution = "def postage(weight):\n    return 42\n"
    reply = function(text, solution=solution, check={"cases": cases}, files={"data/weights.txt": "21"})
    assert reply["passed"] is True


def test_missing_package(function):
    reply = function(SOLUTION, needs=["no-such-package-of-ours"])
    assert (reply["passed"], reply["outcome"], reply["package"]) == (
        False,
        "missing-package",
        "no-such-package-of-ours",
    )
    assert function(SOLUTION, needs=["pytest"])["passed"] is True


@pytest.mark.parametrize(
    "text", [SOLUTION, "def postage(weight):\n    return weight\n", "import os\nos._exit(0)\n", "1 / 0\n"]
)
def test_same_verdict_without_fork(function, text):
    replies = [function(text, generator=GENERATOR, flags=flags) for flags in ((), ("--spawn",))]
    assert replies[0] == replies[1]


def test_generator_that_makes_calls(function):
    generator = "def generate(random):\n    return {'call': f'postage({random.randint(1, 9)}) + 1'}\n"
    assert function(SOLUTION, generator=generator)["passed"] is True
    reply = function(TABLE.replace("get(weight)", "get(weight, 1)"), generator=generator)
    assert reply["failures"][0]["call"].endswith(") + 1")


def test_an_exercise_without_a_function_tells_errors(judge):
    check = {
        "kind": "function",
        "cases": [{"name": "a cart", "call": "Cart(3).size", "returns": 3}],
    }
    solution = "class Cart:\n    def __init__(self, size):\n        self.size = size\n"
    for text, message in {
        "class Basket:\n    pass\n": "NameError: name 'Cart' is not defined",
        "class Cart:\n    pass\n": "The exercise calls it with other arguments than its def line allows: ",
    }.items():
        (failure,) = judge(text, check=check, solution=solution, file="cart.py")["failures"]
        assert (failure["got"] + (failure["message"] or "")).find(message) >= 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only what is forked has what its parent imported")
def test_a_package_is_imported_once_for_all_runs(judge):
    check = {"kind": "function", "function": "loaded", "cases": [{"name": "it", "args": []}]}
    request = {"check": check, "solution": "def loaded():\n    return True\n", "file": "loaded.py"}
    text = "import sys\n\n\ndef loaded():\n    return 'pytest' in sys.modules\n"
    assert judge(text, flags=["--needs=pytest,no-such-package"], **request)["passed"] is True
    assert judge(text, **request)["passed"] is False
