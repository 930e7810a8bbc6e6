"""prove.py finds what is wrong with an exercise, and nothing in one that is right."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
FILES = {
    "exercise.yaml": """
id: topic-double
file: double.py
check:
  kind: function
  function: double
  cases:
    - { name: two, args: [2], returns: 4 }
    - { name: half, args: [0.5], returns: 1.0 }
    - { name: pair, args: [!py "(1, 2)"], returns: !py "(1, 2, 1, 2)" }
wrong:
  - { file: wrong/square.py, message: This is the square. }
  - { file: wrong/add.py, message: This adds two. }
""",
    "solution.py": "def double(value):\n    return value * 2\n",
    "alternative.py": "def double(value):\n    return 2 * value\n",
    "starter.py": "def double(value):\n    # write here\n    return value\n",
    "cases.py": "def generate(random):\n    return (random.randint(-5, 9),)\n",
    "wrong/square.py": "def double(value):\n    return value * value\n",
    "wrong/add.py": "def double(value):\n    return value + 2\n",
}


def proved(folder, changes):
    for name, text in {**FILES, **changes}.items():
        path = folder / "topic" / "topic-double" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is not None:
            path.write_text(text)
    command = [sys.executable, HERE / "prove.py", folder]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def test_right_exercise(tmp_path):
    ran = proved(tmp_path, {})
    assert (ran.stdout, ran.returncode) == ("1 exercises, 17 checks, 0 problems.\n", 0)


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"starter.py": FILES["solution.py"]}, "starter.py must fail"),
        ({"solution.py": "def double(value):\n    return 3 * value\n"}, "solution.py does not pass"),
        ({"alternative.py": FILES["wrong/add.py"]}, "alternative.py does not pass"),
        ({"wrong/add.py": FILES["solution.py"]}, "wrong/add.py must fail"),
        ({"wrong/add.py": FILES["wrong/square.py"]}, "wrong/add.py gets another message"),
        ({"cases.py": None}, "a table of the fixed cases must fail"),
        ({"cases.py": "1 / 0\n"}, "the exercise is broken"),
        ({"alternative.py": None}, "alternative.py is missing"),
        ({"solution.py": "def double(value):\n    list = value * 2\n    return list\n"}, "solution.py gets the remark"),
    ],
)
def test_problem_is_found(tmp_path, changes, line):
    ran = proved(tmp_path, changes)
    assert line in ran.stdout
    assert ran.returncode == 1
