"""Programs that do harm by accident or on purpose: each ends in a clear outcome, none passes, nothing is left running."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from conftest import CASES, JUDGE, SOLUTION, running

FUNCTION = "\n\ndef postage(weight):\n    return None\n"
BAD = {
    "an endless loop": ("while True:\n    pass\n", "timeout"),
    "an endless loop in the function": ("def postage(weight):\n    while weight:\n        pass\n", "timeout"),
    "sleeps": ("import time\ntime.sleep(60)\n", "timeout"),
    "ignores signals": (
        "import signal\nfor n in (1, 2, 3, 10, 14, 15):\n    signal.signal(n, signal.SIG_IGN)\nwhile True:\n    pass\n",
        "timeout",
    ),
    "catches everything": (
        "while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass\n",
        "timeout",
    ),
    "output flood": ("while True:\n    print('x' * 10000)\n", "output"),
    "output flood to the descriptor": ("import os\nwhile True:\n    os.write(1, b'x' * 10000)\n", "output"),
    "memory": ("x = []\nwhile True:\n    x.append('x' * 10_000_000)\n", "memory"),
    "memory at once": ("x = bytearray(10 ** 12)\n", "memory"),
    "deep recursion": ("def postage(weight):\n    return postage(weight)\n", "ok"),
    "leaves at once": ("import os\nos._exit(0)\n", "exited"),
    "leaves in the function": ("import os\ndef postage(weight):\n    os._exit(0)\n", "exited"),
    "exit 0": ("raise SystemExit(0)\n", "exited"),
    "exit 0 in the function": ("import sys\ndef postage(weight):\n    sys.exit(0)\n", "exited"),
    "kills itself": ("import os\nos.kill(os.getpid(), 9)\n", "memory"),
    "kills its parent": ("import os\nos.kill(os.getppid(), 9)\nwhile True: pass\n", "crash"),
    "stops its parent": ("import os\nos.kill(os.getppid(), 19)\nwhile True: pass\n", "crash"),
    "kills its group": ("import os\nos.killpg(0, 9)\n", "memory"),
    "crashes Python": ("import ctypes\nctypes.string_at(0)\n", "crash"),
    "a child that stays": ("import os, time\nif os.fork() == 0:\n    time.sleep(60)\n" + FUNCTION, "ok"),
    "a child in its own session": (
        "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        time.sleep(60)\n    os._exit(0)\nos.wait()\n"
        + FUNCTION,
        "ok",
    ),
    "another program": (
        "import subprocess\nsubprocess.Popen(['sleep', '60'], start_new_session=True)\n" + FUNCTION,
        "ok",
    ),
    "a slow fork bomb": ("import os, time\nwhile True:\n    os.fork()\n    time.sleep(0.1)\n", "processes"),
    "a thread left behind": (
        "import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()\n" + FUNCTION,
        "ok",
    ),
    "closes its output": ("import sys\nsys.stdout.close()\n" + FUNCTION, "ok"),
    "closes all descriptors": ("import os\nos.closerange(0, 100)\n" + FUNCTION, "crash"),
    "prints ok": ("import os\nprint('ok')\nos.write(1, b'{\"passed\": true}')\n" + FUNCTION, "ok"),
    "writes to the pipe": ('import os\nos.write(3, b\'{"end": "done"}\\n\')\n' + FUNCTION, "crash"),
    "writes nonsense to the pipe": ("import os\nos.write(3, b'\\xff\\n[]\\n' * 10)\n" + FUNCTION, "crash"),
    "floods the pipe": ("import os\nwhile True:\n    os.write(3, b'x' * 100000)\n", "crash"),
    "writes a deep tree to the pipe": ("import os\nos.write(3, b'[' * 200000 + b'\\n')\n" + FUNCTION, "crash"),
    "equal to everything": (
        "class Same:\n    def __eq__(self, other):\n        return True\n    __hash__ = None\n    def __repr__(self):\n"
        "        return '40'\n\n\ndef postage(weight):\n    return Same()\n",
        "ok",
    ),
    "a number equal to everything": (
        "class Same(int):\n    def __eq__(self, other):\n        return True\n    __hash__ = None\n\n\n"
        "def postage(weight):\n    return Same(7)\n",
        "ok",
    ),
    "broken objects": (
        "class Broken:\n    def __getattribute__(self, name):\n        raise OSError(name)\n    def __repr__(self):\n"
        "        raise SystemExit(0)\n    __eq__ = __hash__ = __repr__\n\n\ndef postage(weight):\n    return Broken()\n",
        "ok",
    ),
    "an error without words": (
        "class Odd(Exception):\n    def __str__(self):\n        raise Odd\n\n\ndef postage(weight):\n    raise Odd\n",
        "ok",
    ),
    "an endless repr": (
        "class Slow:\n    def __repr__(self):\n        while True:\n            pass\n\n\ndef postage(weight):\n    return Slow()\n",
        "timeout",
    ),
    "an endless generator": ("import itertools\ndef postage(weight):\n    return itertools.count()\n", "ok"),
    "a list in itself": ("def postage(weight):\n    x = []\n    x.append(x)\n    return x\n", "ok"),
    "a very deep list": (
        "def postage(weight):\n    x = []\n    for _ in range(100000):\n        x = [x]\n    return x\n",
        "ok",
    ),
    "a huge number": ("def postage(weight):\n    return 10 ** 10000\n", "ok"),
    "other built-ins": (
        "import builtins\nbuiltins.type = builtins.len = builtins.isinstance = lambda *a: True\n" + FUNCTION,
        "crash",
    ),
    "another json": (
        "import json, sys\njson.dumps = lambda *a, **k: '{}'\nsys.modules['json'] = None\n" + FUNCTION,
        "ok",
    ),
    "no modules": ("import sys\nsys.modules.clear()\n" + FUNCTION, "ok"),
    "another encoder": (
        "import sys\nfor name in list(sys.modules):\n    if 'roadmap' in name:\n"
        "        for key in list(vars(sys.modules[name])):\n            setattr(sys.modules[name], key, lambda *a, **k: 40)\n"
        + FUNCTION,
        "crash",
    ),
    "reads input": ("name = input('Name? ')\n" + FUNCTION, "load-error"),
    "overwrites itself": ("open(__file__, 'w').write('x')\n" + FUNCTION, "ok"),
    "climbs the stack": (
        "import sys, gc\ndef postage(weight):\n    frame, seen = sys._getframe(), ''\n    while frame:\n"
        "        seen += repr(frame.f_locals)\n        frame = frame.f_back\n"
        "    seen += ''.join(repr(o) for o in gc.get_objects() if isinstance(o, (dict, str)))\n"
        "    return 'weight ' + '* 2' in seen or 'a ' + 'letter' in seen\n",
        "ok",
    ),
    "not UTF-8": ("name = 'Bj\xf6rn'\n".encode("latin-1"), "syntax"),
    "a null byte": (b"x = 1\0\n", "syntax"),
    "UTF-16": ("x = 1\n".encode("utf-16"), "syntax"),
    "empty": ("", "missing"),
    "pass": ("pass\n", "missing"),
    "no function": ("postage = 3\n", "ok"),
    "no file": (None, "no-file"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_program(function, name):
    text, outcome = BAD[name]
    seconds = 1 if outcome == "timeout" else 5
    reply = function(text, limits={"seconds": seconds, "memory": 400, "output": 200_000})
    assert reply["passed"] is False
    assert reply["outcome"] == outcome
    assert reply["failures"][0]["message"] or reply["failures"][0]["got"]
    assert reply["left"] == []
    assert [name for name in reply["folders"] if name != "work"] == []


def test_stack_holds_no_expectation(function):
    reply = function(BAD["climbs the stack"][0])
    assert reply["failures"][0]["got"] == "False"


def test_fast_fork_bomb(function):
    reply = function("import os\nwhile True:\n    os.fork()\n", limits={"seconds": 1})
    assert (reply["passed"], reply["left"]) == (False, [])
    assert reply["outcome"] in ("processes", "timeout")


def test_module_named_like_a_standard_one(function, tmp_path):
    (tmp_path / "work").mkdir()
    for name in ("json", "random", "traceback", "ast", "re", "select", "signal", "string", "statistics"):
        (tmp_path / "work" / f"{name}.py").write_text("raise SystemExit('the wrong module')\n")
    assert function("import random, string, statistics\n" + SOLUTION)["passed"]
    assert function(SOLUTION, file="random.py", generator="def generate(random):\n    return (1,)\n")["passed"]


def test_files_of_the_learner_stay(function, tmp_path):
    function("import os\nfor name in os.listdir('.'):\n    os.remove(name)\n" + SOLUTION, files={"data.txt": "x"})
    assert (tmp_path / "work" / "postage.py").exists()


def test_folder_without_rights_is_removed(function):
    text = "import os\nos.makedirs('a/b')\nopen('a/b/c', 'w').close()\nos.chmod('a', 0)\n" + SOLUTION
    assert function(text)["folders"] == [".", "work"][1:]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_judge_that_is_killed_leaves_nothing(tmp_path, number):
    file = tmp_path / "postage.py"
    file.write_text(BAD["a child in its own session"][0] + "while True:\n    pass\n")
    mark = f"judge-test-{os.getpid()}-{number}"
    request = {
        "file": str(file),
        "check": {"kind": "function", "function": "postage", "cases": CASES},
        "solution": SOLUTION,
    }
    env = {"MARK": mark, "TMPDIR": str(tmp_path), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-I", "-B", "-X", "utf8", str(JUDGE)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=env)
    process.stdin.write(json.dumps(request).encode())
    process.stdin.close()
    time.sleep(0.5)
    process.send_signal(number)
    process.wait(5)
    assert running(mark) == []
