"""Runs the judge as the program does: a process of its own, a request, a reply."""

import json
import os
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

PYTHON = Path(__file__).resolve().parents[2] / "src" / "io" / "python"
JUDGE = PYTHON / "judge.py"
sys.path.insert(0, str(PYTHON))

SOLUTION = "def postage(weight):\n    if weight < 0:\n        raise ValueError('no weight')\n    return weight * 2\n"
CASES = [
    {"name": "a letter", "args": [20], "returns": 40},
    {"name": "nothing", "args": [0], "returns": 0},
    {"name": "a negative weight", "args": [-1], "raises": "ValueError"},
]


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    """Where the judge's modules are kept compiled, as the program keeps them."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def judge(tmp_path, cache):
    """judge(text, **request): the reply; with `left`, the command lines of what still runs afterwards."""

    def run(text, *, flags=(), file="postage.py", python=sys.executable, **request):
        path = tmp_path / "work" / file
        path.parent.mkdir(exist_ok=True)
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        mark = f"judge-test-{uuid.uuid4()}"
        command = [python, "-I", "-X", "utf8", "-X", f"pycache_prefix={cache}", str(JUDGE), *flags]
        env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TMPDIR": str(tmp_path), "MARK": mark}
        data = json.dumps({"file": str(path), **request})
        ran = subprocess.run(command, input=data, capture_output=True, text=True, timeout=40, env=env, cwd=tmp_path)
        assert ran.stderr == ""
        reply = json.loads(ran.stdout)
        return {**reply, "left": running(mark), "folders": sorted(os.listdir(tmp_path))}

    return run


@pytest.fixture
def function(judge):
    """function(text, **changes): checks a `postage` whose solution doubles the weight."""

    def run(text, **changes):
        check = {"kind": "function", "function": "postage", "cases": CASES, **changes.pop("check", {})}
        return judge(text, **{"check": check, "solution": SOLUTION, **changes})

    return run


@pytest.fixture
def returns(judge):
    """returns(expected, body): the failure of a function without arguments; `expected` and `body` are Python text."""

    def run(expected, body, **check):
        wanted = f"def answer():\n    return {expected}\n"
        check = {"kind": "function", "function": "answer", "cases": [{"name": "it", "args": []}], **check}
        reply = judge(f"def answer():\n    {body}\n", check=check, solution=wanted, file="answer.py")
        return (reply["failures"] or [None])[0]

    return run


def running(mark):
    """What still runs of a check, whoever its parent is: the mark is in the environment of all that it started."""
    end = time.monotonic() + 1
    while found := list(_marked(mark)):
        if time.monotonic() > end:
            return found
        time.sleep(0.02)
    return []


def _marked(mark):
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes():
                yield (folder / "cmdline").read_bytes().decode()
        except OSError:
            continue
