"""What one case of a function exercise has to do with another, and which of what is printed counts."""

import os

import pytest

FLAGS = pytest.mark.parametrize("flags", [(), ("--spawn",)])


def case(name, call, returns):
    return {"name": name, "call": call, "returns": returns}


@FLAGS
def test_each_case_finds_the_folder_as_the_loaded_program_has_left_it(function, flags):
    text = (
        "import os\n\nopen('made.txt', 'w').close()\n\n\n"
        "def postage(name):\n    there = sorted(os.listdir())\n    os.makedirs('deep/er')\n    os.chdir('deep')\n"
        "    open('er/' + name, 'w').close()\n    open('../given.txt', 'a').write('more')\n    return there\n"
    )
    cases = [{"name": name, "args": [name], "returns": ["given.txt", "made.txt"]} for name in ("one", "two", "three")]
    cases += [case(name, "postage('x')\nopen('../given.txt').read()", "'givenmore'") for name in ("4", "5")]
    files = {"given.txt": "given"}
    reply = function(text, check={"cases": cases}, solution=text, files=files, flags=flags)
    assert reply["passed"] is True, reply["failures"][:1]


def test_what_is_taken_away_is_there_again(function):
    text = "import os\n\n\ndef postage(name):\n    os.unlink('data/given.txt')\n    os.rmdir('data')\n    return name\n"
    cases = [{"name": str(name), "args": [name], "returns": name} for name in range(3)]
    reply = function(text, check={"cases": cases}, solution=text, files={"data/given.txt": "given"})
    assert reply["passed"] is True, reply["failures"][:1]


def test_a_file_that_the_program_keeps_open_stays_the_same_one(function):
    text = (
        "import sqlite3\n\nKEPT = []\n\n\ndef postage(name):\n    if not KEPT:\n"
        "        KEPT.append(sqlite3.connect('kept.db'))\n        KEPT[0].execute('CREATE TABLE t (n TEXT)')\n"
        "    KEPT[0].execute('INSERT INTO t VALUES (?)', (name,))\n    KEPT[0].commit()\n    return name\n"
    )
    cases = [{"name": str(name), "args": [name], "returns": name} for name in range(4)]
    assert function(text, check={"cases": cases}, solution=text)["passed"] is True


def test_a_database_that_only_a_circle_keeps_open_is_taken_away(function):
    call = (
        "import sqlite3\ndb = sqlite3.connect('a.db')\ndef f():\n    return db\n"
        "db.execute('CREATE TABLE t (n TEXT)')\ndb.commit()\npostage(1)"
    )
    text = "def postage(weight):\n    return weight\n"
    reply = function(text, check={"cases": [case("one", call, "1"), case("two", call, "1")]}, solution=text)
    assert reply["passed"] is True, reply["failures"][:1]


@FLAGS
def test_only_standard_output_counts_as_printed(function, flags):
    solution = "def postage(name):\n    print('Hello', name)\n"
    text = f"import sys\n\n\n{solution}    print('debug', file=sys.stderr)\n"
    generator = "def generate(random):\n    return {'call': f'postage({random.randint(1, 9)})'}\n"
    check = {"cases": [{"name": "it", "args": ["Ada"], "prints": "Hello Ada\n"}]}
    reply = function(text, check=check, solution=solution, generator=generator, flags=flags)
    assert reply["passed"] is True, reply["failures"][:1]


def test_a_text_in_standard_error_is_no_printed_text_and_is_shown(function):
    solution = "def postage(name):\n    print('Hello')\n"
    check = {"cases": [{"name": "it", "args": ["Ada"], "prints": "Hello\n"}]}
    text = "import sys\n\n\ndef postage(name):\n    print('Hello', file=sys.stderr)\n"
    (failure,) = function(text, check=check, solution=solution)["failures"]
    assert (failure["aspect"], failure["got"], failure["output"]) == ("printed", "", "Hello\n")
    assert "standard error" in failure["message"]


def test_numbers_of_a_case_are_compared_as_numbers(function):
    solution = "def postage(weight):\n    print(weight * 2)\n"
    check = {"cases": [{"name": "it", "args": [2], "prints": "4", "numbers": True}]}
    text = solution.replace("* 2", "* 2.0")
    generator = "def generate(random):\n    return (random.randint(1, 9),)\n"
    assert function(text, check=check, solution=solution, generator=generator)["passed"] is True


def test_a_print_while_loading_belongs_to_no_case_and_gets_a_remark(function):
    solution = "def postage(name):\n    print('Hello')\n"
    check = {"cases": [{"name": "it", "args": ["Ada"], "prints": "Hello\n"}]}
    reply = function(f"{solution}\n\nprint('loaded', end='')\n", check=check, solution=solution)
    assert reply["passed"] is True
    assert [remark["line"] for remark in reply["remarks"]] == [5]
    assert "each time the file is loaded" in reply["remarks"][0]["text"]
    guarded = f"{solution}\n\nif __name__ == '__main__':\n    print('loaded')\n"
    assert function(guarded, check=check, solution=solution)["remarks"] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only what is forked has what its parent imported")
def test_what_a_program_imports_is_imported_once_for_all_its_runs(function):
    text = "import sys\n\nBEFORE = sorted({'uuid', 'this', 'tomllib', 'csv'} & set(sys.modules))\n\n"
    text += "import csv\nimport this, tomllib\nfrom uuid import UUID\n\n\ndef postage(weight):\n    return BEFORE\n"
    cases = [{"name": "it", "args": [1], "returns": ["csv", "tomllib", "uuid"]}]
    reply = function(text.replace("import this, tomllib", "import tomllib as toml"), check={"cases": cases})
    assert reply["passed"] is True, reply["failures"][:1]


def test_a_case_may_run_the_file_and_known_mistakes_have_one(function):
    solution = "def postage():\n    return 3\n\n\nif __name__ == '__main__':\n    raise SystemExit(postage())\n"
    call = (
        "import runpy\ntry:\n    runpy.run_path(postage.__code__.co_filename, run_name='__main__')\n    code = None\n"
        "except SystemExit as end:\n    code = end.code\ncode"
    )
    check = {"cases": [case("the exit code", call, "3"), {"name": "it", "args": [], "returns": 3}]}
    lost = solution.replace("raise SystemExit(postage())", "postage()")
    wrong = [{"message": "The exit code is lost.", "source": lost}]
    assert function(solution, check=check, solution=solution, wrong=wrong)["passed"] is True
    assert (
        function(f"# mine\n{lost}", check=check, solution=solution, wrong=wrong)["mistake"] == "The exit code is lost."
    )
