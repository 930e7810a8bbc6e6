"""Program exercises: run as a script, compared by what they print, their exit code and the files they write."""

import pytest

HELLO = "name = input('Name? ')\nprint(f'Hello, {name}')\n"
CASES = [{"name": "Ada", "stdin": "Ada\n", "prints": "Name? Hello, Ada\n"}]
GENERATOR = "def generate(random):\n    return {'stdin': random.choice(['Bo', 'Zoë', 'x y']) + '\\n'}\n"


@pytest.fixture
def program(judge):
    def run(text, **changes):
        check = {"kind": "program", "cases": CASES, **changes.pop("check", {})}
        return judge(text, **{"check": check, "solution": HELLO, "file": "hello.py", **changes})

    return run


def test_right_program_passes(program):
    reply = program(HELLO, generator=GENERATOR, count=20)
    assert reply["passed"] is True
    assert reply["ran"] == {"fixed": 1, "generated": 20}
    assert (reply["left"], reply["folders"]) == ([], ["work"])


def test_blanks_at_the_end_do_not_count(program):
    assert program("print('Name? Hello, Ada   \\n\\n')\n")["passed"] is True
    assert program("print('Name?  Hello, Ada')\n")["passed"] is False


def test_fixed_answer_fails_on_a_generated_input(program):
    reply = program("print('Name? Hello, Ada')\n", generator=GENERATOR)
    assert [failure["kind"] for failure in reply["failures"]] == ["generated"]
    assert reply["failures"][0]["input"] == {"stdin": "Bo\n"}


def test_first_difference_of_what_is_printed(program):
    reply = program("input()\nprint('Name? Hello Ada')\n")
    failure = reply["failures"][0]
    assert (failure["aspect"], failure["call"]) == ("printed", "python3 hello.py")
    assert failure["diff"] == {
        "where": "character 12",
        "expected": "Name?·Hello,·Ada",
        "got": "Name?·Hello·Ada",
        "caret": 11,
    }
    assert failure["stdin"] == "Ada\n"


def test_prompt_is_recognised(program):
    check = {"cases": [{"name": "Ada", "stdin": "Ada\n", "prints": "Hello, Ada"}]}
    failure = program(HELLO, check=check, solution="print('Hello, ' + input())")["failures"][0]
    assert "inside input(...)" in failure["message"]


@pytest.mark.parametrize(
    ("text", "passed"),
    [("print('3.0 of 0.30000000000000004')", True), ("print('3 of 0.3')", True), ("print('3 of .4')", False)],
)
def test_numbers(program, text, passed):
    check = {"cases": [{"name": "it", "prints": "3 of 0.3"}], "numbers": True}
    assert program(text, check=check)["passed"] is passed


def test_arguments_and_exit_code(program):
    cases = [{"name": "two", "args": ["a b", 2], "prints": "['a b', '2']", "exit": 3}]
    right = "import sys\nprint(sys.argv[1:])\nsys.exit(3)\n"
    assert program(right, check={"cases": cases})["passed"] is True
    failure = program(right.replace("3", "0"), check={"cases": cases})["failures"][0]
    assert (failure["aspect"], failure["expected"], failure["got"]) == ("exit", "3", "0")
    assert failure["call"] == "python3 hello.py 'a b' 2"
    failure = program(
        "import os\nprint(1, flush=True)\nos._exit(5)\n", check={"cases": [{"name": "it", "prints": "1"}]}
    )["failures"][0]
    assert (failure["aspect"], failure["got"]) == ("exit", "5")


def test_text_in_sys_exit_is_an_error_message(program):
    check = {"cases": [{"name": "it", "prints": "", "exit": 1}]}
    assert program("import sys\nsys.exit('no such file')\n", check=check)["passed"] is True


def test_a_traceback_is_no_exit_code(program):
    check = {"cases": [{"name": "it", "prints": "", "exit": 1}]}
    failure = program("1 / 0\n", check=check)["failures"][0]
    assert (failure["aspect"], failure["got"]) == ("error", "ZeroDivisionError: division by zero")


def test_messages_in_standard_error_are_asked_for_whatever_their_words(program):
    text = "import sys\nfor n in (2, 5):\n    print(f'line {n}: no', file=sys.stderr)\nprint('end')\n"
    case = {"name": "two", "prints": "end\n"}

    def asked(*complains, of=text):
        return program(of, solution=text, check={"cases": [{**case, "complains": list(complains)}]})

    assert asked("2", "5")["passed"] is True
    assert asked("", "")["passed"] is True
    failure = asked("", "", "")["failures"][0]
    assert (failure["aspect"], failure["expected"]) == ("stderr", "3 messages in standard error")
    failure = asked("5", "2")["failures"][0]
    assert failure["expected"] == "2 messages in standard error that name 5, 2"
    failure = asked("2", of="print('end')\n")["failures"][0]
    assert (failure["expected"], failure["got"]) == (
        "a message in standard error that names 2",
        "nothing in standard error",
    )


def test_files_before_and_after(program):
    case = {"name": "sum", "files": {"in.txt": "1\n2\n"}, "writes": {"out.txt": "3"}}
    right = "print(sum(map(int, open('in.txt'))), file=open('out.txt', 'w'))\n"
    check = {"cases": [case]}
    assert program(right, check=check)["passed"] is True
    failure = program(right.replace("sum(", "max("), check=check)["failures"][0]
    assert (failure["aspect"], failure["file"], failure["expected"], failure["got"]) == ("file", "out.txt", "3", "2")
    failure = program("print(3, file=open('ou.txt', 'w'))\n", check=check)["failures"][0]
    assert (
        failure["message"]
        == "Your program did not write the file out.txt. Files in the folder afterwards: in.txt, ou.txt."
    )


def test_each_run_has_a_new_folder(program):
    text = "import os\nprint(os.listdir())\nopen('x', 'w').close()\n"
    case = {"prints": "[]"}
    assert program(text, check={"cases": [{"name": "1", **case}, {"name": "2", **case}]})["passed"] is True


def test_runs_as_main_from_its_own_place(program, tmp_path):
    text = "import sys\nif __name__ == '__main__':\n    print(__file__, sys.argv[0], __import__('__main__').text)\n"
    place = str(tmp_path / "work" / "hello.py")
    assert program("text = 'mine'\n" + text, check={"cases": [{"name": "it", "prints": f"{place} {place} mine"}]})[
        "passed"
    ]


def test_error_is_told(program):
    failure = program("name = input()\nprint(naem)\n")["failures"][0]
    assert (failure["aspect"], failure["got"]) == ("error", "NameError: name 'naem' is not defined")
    assert failure["at"] == {"line": 2, "text": "print(naem)"}
    assert failure["message"] == "Python does not know the name naem; name looks like what you mean."
    assert "roadmap_judge" not in failure["trace"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("while True:\n    pass\n", "timeout"),
        ("while True:\n    print('x' * 1000)\n", "output"),
        ("x = 'x' * 10 ** 11\n", "memory"),
        ("print('Name? Hello, Ada'\n", "syntax"),
        ("import os\nos.kill(os.getpid(), 11)\n", "crash"),
    ],
)
def test_bad_endings(program, text, outcome):
    reply = program(text, limits={"seconds": 1, "memory": 400, "output": 100_000})
    assert (reply["passed"], reply["outcome"], reply["left"]) == (False, outcome, [])


def test_threads_and_exit_functions_are_waited_for(program):
    text = "import atexit, threading, time\natexit.register(print, 'end')\nthreading.Thread(target=lambda: (time.sleep(0.1), print('thread'))).start()\nprint('main')\n"
    assert program(text, check={"cases": [{"name": "it", "prints": "main\nthread\nend"}]})["passed"] is True


def test_known_mistake(program):
    wrong = [
        {"message": "The comma is missing.", "source": HELLO.replace(",", "")},
        {"message": "It never ends.", "source": "while True:\n    pass\n"},
        {"message": "The name does not count.", "source": "print('Name? Hello, Ada')\n"},
    ]
    for one in wrong:
        reply = program("# mine\n" + one["source"], wrong=wrong, generator=GENERATOR, count=5, limits={"seconds": 1})
        assert (reply["passed"], reply["mistake"]) == (False, one["message"])
    assert program("print('Name? Hello, Eva')\n", wrong=wrong)["mistake"] is None


def test_same_verdict_without_fork(program):
    for text in (HELLO, HELLO.replace(",", ""), "1 / 0\n"):
        replies = [program(text, generator=GENERATOR, count=3, flags=flags) for flags in ((), ("--spawn",))]
        assert replies[0] == replies[1]


def test_generator_or_solution_that_fails_breaks_the_exercise(program):
    assert program(HELLO, generator="def generate(random):\n    return 1\n")["outcome"] == "broken"
    assert program(HELLO, generator="1 / 0\n")["outcome"] == "broken"
    reply = program(HELLO, generator=GENERATOR, solution="while True: pass\n", limits={"seconds": 1})
    assert reply["outcome"] == "broken"
