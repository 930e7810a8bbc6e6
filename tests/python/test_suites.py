"""Exercises whose answer is a file of pytest tests: right programs must pass, wrong ones must be noticed."""

import pytest

HEAD = "import pytest\nfrom cart import total\n\n\n"
GOOD = HEAD + "def test_sum():\n    assert total([1, 2]) == 3\n\n\ndef test_empty():\n    assert total([]) == 0\n"
RIGHT = [
    {"file": "right/a.py", "source": "def total(prices):\n    return sum(prices)\n"},
    {
        "file": "right/b.py",
        "source": "def total(prices):\n    result = 0\n    for p in prices:\n        result += p\n    return result\n",
    },
]
FIRST = {
    "file": "broken/first.py",
    "title": "it forgets the first",
    "source": "def total(prices):\n    return sum(prices[1:])\n",
}
EMPTY = {
    "file": "broken/empty.py",
    "title": "no empty list",
    "source": "def total(prices):\n    return sum(prices) / len(prices) * len(prices)\n",
}
LOOP = {
    "file": "broken/loop.py",
    "title": "it loops",
    "source": "def total(prices):\n    while not prices:\n        pass\n    return sum(prices)\n",
}
BROKEN = {"file": "broken/import.py", "title": "it does not load", "source": "1 / 0\n"}


@pytest.fixture
def suite(judge):
    def run(text, programs=(FIRST, EMPTY), **changes):
        request = {
            "check": {"kind": "tests", "module": "cart.py"},
            "right": RIGHT,
            "programs": list(programs),
            **changes,
        }
        return judge(text, file="test_cart.py", **request)

    return run


def test_good_tests_pass_and_the_table_tells_what_noticed_what(suite):
    reply = suite(GOOD)
    assert reply["passed"] is True
    assert reply["table"]["tests"] == ["test_sum", "test_empty"]
    assert [(row["title"], row["right"], row["results"]) for row in reply["table"]["programs"]] == [
        ("a right program", True, ["passed", "passed"]),
        ("a right program", True, ["passed", "passed"]),
        ("it forgets the first", False, ["failed", "passed"]),
        ("no empty list", False, ["passed", "failed"]),
    ]
    assert (reply["left"], reply["folders"]) == ([], ["work"])


def test_mistake_that_nobody_notices(suite):
    reply = suite(GOOD.replace("total([])", "total([0])"))
    assert reply["passed"] is False
    assert [(failure["name"], failure["aspect"]) for failure in reply["failures"]] == [("no empty list", "unnoticed")]


def test_test_that_refuses_a_right_program(suite):
    failure = suite(GOOD.replace("== 3", "== 4"))["failures"][0]
    assert (failure["name"], failure["aspect"]) == ("test_sum", "refused")
    assert failure["got"].startswith("AssertionError: assert 3 == 4")
    assert failure["at"] == {"line": 6, "text": "assert total([1, 2]) == 4"}
    assert "_pytest" not in failure["trace"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD,
        "",
        GOOD.replace("def test_", "def check_"),
        HEAD + "@pytest.mark.skip\ndef test_a():\n    assert total([1]) == 2\n",
        HEAD + "@pytest.mark.xfail\ndef test_a():\n    assert total([1]) == 2\n",
        HEAD + "def test_a():\n    pytest.skip()\n",
        HEAD + "pytest.skip(allow_module_level=True)\n",
    ],
)
def test_suite_without_a_test_that_runs(suite, text):
    reply = suite(text)
    assert (reply["passed"], reply["outcome"]) == (False, "ok")
    assert reply["failures"][0]["aspect"] == "missing"


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "def test_a():\n    pass\n",
        HEAD + "def test_a():\n    assert True\n",
        HEAD + "@pytest.fixture\ndef made():\n    return total([])\n\n\ndef test_a(made):\n    assert made == 0\n",
        HEAD
        + "@pytest.mark.xfail(strict=False)\ndef test_b():\n    assert total([]) == 0\n\n\ndef test_a():\n    pass\n",
    ],
)
def test_suite_that_notices_nothing(suite, text):
    reply = suite(text, programs=[EMPTY])
    assert (reply["passed"], reply["outcome"]) == (False, "ok")
    assert reply["failures"][0]["aspect"] == "unnoticed"


def test_program_that_does_not_load_is_not_noticed(suite):
    assert suite(GOOD, programs=[BROKEN])["failures"][0]["name"] == "it does not load"


def test_loop_in_a_wrong_program_is_noticed(suite):
    reply = suite(GOOD, programs=[LOOP], limits={"seconds": 4})
    assert reply["passed"] is True
    assert reply["table"]["programs"][-1]["results"] == ["passed", "timeout"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("import crt\n", "load-error"),
        (GOOD.replace("== 3", "== "), "syntax"),
        (HEAD + "import os\nos._exit(0)\n", "exited"),
        (HEAD + "def test_a():\n    import os\n    os._exit(0)\n", "exited"),
        (HEAD + "def test_a():\n    pytest.exit('x')\n", "crash"),
    ],
)
def test_suite_that_does_not_end_well(suite, text, outcome):
    reply = suite(text)
    assert (reply["passed"], reply["outcome"], reply["left"]) == (False, outcome, [])


def test_suite_that_does_not_end(suite):
    reply = suite(HEAD + "def test_a():\n    while True:\n        pass\n", limits={"seconds": 2})
    assert (reply["passed"], reply["outcome"], reply["failures"][0]["at"]["line"] > 5) == (False, "timeout", True)


def test_settings_beside_the_file_do_not_count(suite, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "conftest.py").write_text("raise SystemExit('no')\n")
    (tmp_path / "work" / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    (tmp_path / "work" / "cart.py").write_text("def total(prices):\n    return None\n")
    assert suite(GOOD)["passed"] is True


def test_parametrized_tests_have_names(suite):
    text = HEAD + "@pytest.mark.parametrize('n', [0, 2])\ndef test_n(n):\n    assert total([1] * n) == n\n"
    assert suite(text)["table"]["tests"] == ["test_n[0]", "test_n[2]"]


def test_python_without_pytest(judge, tmp_path):
    import subprocess
    import sys

    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    request = {"check": {"kind": "tests", "module": "cart.py"}, "right": RIGHT, "programs": [FIRST]}
    reply = judge(GOOD, python=str(tmp_path / "bare" / "bin" / "python"), file="test_cart.py", **request)
    assert (reply["passed"], reply["outcome"], reply["package"]) == (False, "missing-package", "pytest")
