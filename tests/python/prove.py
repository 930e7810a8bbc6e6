"""Proves exercises: `prove.py [--once] <exercises folder> [id…]`, with node and its packages at hand.

For each exercise: the starter fails; the model solution and the alternative pass; each known mistake fails with its own
message; an empty file, `pass`, `raise SystemExit(0)` and, for a function, a table of the fixed cases fail. Starter,
solution and alternative are clean for ruff, if it is there (beside this Python, or on the path).

Right programs are tried with three sets of generated inputs, known mistakes too. With `--once`, for proving everything
again when nothing was changed: the known mistakes and the solution with one set, as it is compared with itself, and the
alternative of a function with one set of three times as many.

Prints a line for each problem and a count. Exit code 1 if there is a problem.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from threading import Lock

HERE = Path(__file__).resolve().parent
JUDGE = HERE.parent.parent / "src" / "io" / "python" / "judge.py"
EMPTY = {"an empty file": "", "`pass`": "pass\n", "`raise SystemExit(0)`": "raise SystemExit(0)\n"}
SEEDS = (1, 2, 3)
#: Generated inputs of a check, as a learner's check has them.
COUNT = 60
#: What a learner's program has; and what it has after that, as a busy machine may have been too slow for the first.
LIMITS = ({"seconds": 3}, {"seconds": 10, "mistake": 10})
CACHE = tempfile.TemporaryDirectory()
#: Whether checks are forked from processes that have imported what they need, instead of a new Python for each.
FORKS = hasattr(os, "fork") and hasattr(socket, "AF_UNIX")


def main(arguments):
    once = arguments[:1] == ["--once"]
    arguments = arguments[once:]
    if not arguments:
        raise SystemExit(__doc__)
    folders = sorted(path.parent for path in Path(arguments[0]).glob("**/exercise.yaml"))
    folders = [folder for folder in folders if not arguments[1:] or folder.name in arguments[1:]]
    if not folders:
        raise SystemExit(f"No exercises in {arguments[0]}.")
    files = [str(folder / "exercise.yaml") for folder in folders]
    node = subprocess.run(["node", HERE / "exercises.mjs", *files], stdout=subprocess.PIPE, check=True)
    exercises = [Exercise(*pair, once) for pair in zip(folders, json.loads(node.stdout))]
    count = 0
    try:
        with ThreadPoolExecutor(os.cpu_count() + 1) as pool:  # a check often waits for its children
            for lines in chain([style_problems(folders)], pool.map(proved, exercises)):
                count += len(lines)
                print(*lines, sep="\n", end="\n" * bool(lines), flush=True)
    finally:
        Preloaded.close_all()
    runs = sum(exercise.runs for exercise in exercises)
    print(f"{len(folders)} exercises, {runs} checks, {count} problems.")
    return 1 if count else 0


class Preloaded:
    """A process that has imported the judge and some packages, and forks for each check (preloaded.py)."""

    _all, _lock = {}, Lock()

    @classmethod
    def of(cls, needs):
        """The one that has these packages; it is started when it is wanted first."""
        key = ",".join(needs)
        with cls._lock:
            if key not in cls._all:
                cls._all[key] = cls(key, len(cls._all))
            return cls._all[key]

    @classmethod
    def close_all(cls):
        with cls._lock:
            for one in cls._all.values():
                one.process.communicate()  # the end of its standard input is its end
            cls._all.clear()

    def __init__(self, needs, number):
        self.address = os.path.join(CACHE.name, f"socket-{number}")
        command = [*python(), str(HERE / "preloaded.py"), str(JUDGE.parent), self.address, f"--needs={needs}"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE)

    def told(self, request):
        """The text of the reply; an empty one if there is none."""
        with self.connected() as connection:
            connection.settimeout(300)
            connection.sendall(request.encode())
            connection.shutdown(socket.SHUT_WR)
            parts = []
            while part := connection.recv(1 << 16):
                parts.append(part)
        return b"".join(parts).decode()

    def connected(self):
        """A connection, as soon as the process listens."""
        while True:
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(self.address)
                return connection
            except OSError:
                connection.close()
                if self.process.poll() is not None:
                    raise
                time.sleep(0.02)


def python():
    return [sys.executable, "-I", "-X", "utf8", "-X", f"pycache_prefix={CACHE.name}"]


class Exercise:
    def __init__(self, folder, data, once=False):
        self.folder, self.data, self.once, self.runs = folder, data, once, 0
        self.id, self.check = data["id"], data["check"]

    def read(self, name):
        """The text of a file of the exercise, or None."""
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def request(self, file, seed, limits, count=COUNT):
        beside = self.folder / "files"
        files = {str(path.relative_to(beside)): path.read_text(encoding="utf-8") for path in beside.rglob("*.*")}
        named = {
            key: [{**item, "source": self.read(item["file"])} for item in self.check.get(old, [])]
            for key, old in (("programs", "wrong_programs"),)
        }
        right = [{"file": name, "source": self.read(name)} for name in self.check.get("right", [])]
        wrong = [{**item, "source": self.read(item["file"])} for item in self.data.get("wrong", [])]
        return {
            "check": self.check,
            "file": file,
            "solution": self.read("solution.py"),
            "wrong": wrong,
            **named,
            "generator": self.read("cases.py"),
            "files": files,
            "seed": seed,
            "count": count,
            "right": right,
            "needs": self.data.get("needs", []),
            "limits": limits,
        }

    @property
    def seeds(self):
        """Without a generator, each seed gives the same inputs."""
        return SEEDS if self.read("cases.py") else SEEDS[:1]

    def judge(self, text, seed=1, is_wanted=lambda told: True, count=COUNT):
        """What the judge tells the learner of a program; with more time, if that is not what is wanted."""
        self.runs += 1
        told = {}
        for limits in LIMITS:
            told = self.told(text, seed, limits, count)
            if is_wanted(told):
                break
        return told

    def told(self, text, seed, limits, count=COUNT):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, self.data["file"])
            Path(file).write_text(text, encoding="utf-8")
            request = json.dumps(self.request(file, seed, limits, count))
            needs = self.data.get("needs", [])
            text = Preloaded.of(needs).told(request) if FORKS else told_anew(request, needs)
        if not text:
            nothing = "the judge gave no reply; what it complained of stands above"
            return {"passed": None, "outcome": "no reply", "failures": [], "mistake": None, "broken": nothing}
        return json.loads(text)


def told_anew(request, needs):
    """The text of the reply of a judge in a Python of its own."""
    command = [*python(), str(JUDGE), *([f"--needs={','.join(needs)}"] if needs else [])]
    return subprocess.run(command, input=request, stdout=subprocess.PIPE, text=True, timeout=300).stdout


def proved(exercise):
    """The problems of an exercise, a line each."""
    try:
        looks = (must_pass, must_fail, mistakes)
        return [f"{exercise.id}: {line}" for look in looks for line in look(exercise)]
    except Exception as error:
        return [f"{exercise.id}: it cannot be proved: {type(error).__name__}: {error}"]


def must_pass(exercise):
    for name in ("solution.py", "alternative.py"):
        text = exercise.read(name)
        if text is None:
            yield f"{name} is missing"
            continue
        for seed, count in sets(exercise, name):
            told = exercise.judge(text, seed, lambda told: told["passed"], count)
            if not told["passed"]:
                yield f"{name} does not pass (seed {seed}): {summary(told)}"
                break
            for remark in told["remarks"]:
                yield f"{name} gets the remark: {remark['text']}"


def sets(exercise, name):
    """(seed, count) of the generated inputs with which a right program is tried."""
    if not exercise.once or len(exercise.seeds) == 1:
        return [(seed, COUNT) for seed in exercise.seeds]
    if name == "solution.py":
        return [(1, COUNT)]
    if exercise.check["kind"] == "function":
        return [(1, COUNT * len(SEEDS))]
    return [(seed, COUNT) for seed in exercise.seeds]  # of a program, a check tries fewer inputs than are asked for


def is_judged(told):
    """Whether the exercise's own program had the time to say what is right."""
    return told["outcome"] != "broken"


def must_fail(exercise):
    starter = exercise.read("starter.py")
    if starter is None:
        yield "starter.py is missing"
    empty = list(EMPTY.items())[: 1 if exercise.data.get("needs") else None]  # to import a package takes long
    programs = {"starter.py": starter or "", **dict(empty)}
    if exercise.check["kind"] == "function":
        programs["a table of the fixed cases"] = table(exercise)
    for name, text in programs.items():
        told = failing(exercise, text) if text is not None else {"passed": False, "outcome": "ok"}
        if told["passed"] is not False or told["outcome"] == "broken":
            yield f"{name} must fail: {summary(told)}"
        elif name == "starter.py" and told["outcome"] == "syntax" and exercise.data["form"] != "debug":
            yield f"starter.py is no valid Python: {summary(told)}"


def failing(exercise, text):
    """What is told of a program that must fail: the fixed cases are enough, if it fails on one of them."""
    told = exercise.told(text, 1, LIMITS[0], 0)
    if told["passed"] is False and told["outcome"] != "broken":
        exercise.runs += 1
        return told
    return exercise.judge(text, 1, is_judged)


def mistakes(exercise):
    wrongs = exercise.data.get("wrong", [])
    if len(wrongs) < 2 and exercise.check["kind"] != "tests":
        yield f"two or more known mistakes are wanted, it has {len(wrongs)}"
    for wrong in wrongs:
        text = exercise.read(wrong["file"])
        if text is None:
            yield f"{wrong['file']} is missing"
            continue
        for seed in exercise.seeds[: 1 if exercise.once else None]:
            told = exercise.judge(text, seed, lambda told, wanted=wrong["message"]: told["mistake"] == wanted)
            if told["passed"] is not False:
                yield f"{wrong['file']} must fail (seed {seed}): {summary(told)}"
            elif told["mistake"] != wrong["message"]:
                yield f"{wrong['file']} gets another message (seed {seed}): {told['mistake']}; {summary(told)}"
            else:
                continue
            break


TABLE = """
import ast
import builtins


def value(tree):
    if isinstance(tree, list):
        return [value(item) for item in tree]
    if isinstance(tree, dict) and list(tree) == ["!py"]:
        return ast.literal_eval(tree["!py"])
    if isinstance(tree, dict):
        return {key: value(item) for key, item in tree.items()}
    return tree


def FUNCTION(*args):
    for case in CASES:
        if value(case["args"]) == list(args):
            if "prints" in case:
                print(case["prints"])
            if "raises" in case:
                raise getattr(builtins, case["raises"])(case.get("message", ""))
            return value(case.get("returns"))
"""


def table(exercise):
    """A function that knows the fixed cases by heart; None if a case is a small script of its own."""
    cases = exercise.check.get("cases", [])
    function = exercise.check.get("function")
    if not function or not all("args" in case and not case.get("kwargs") and "changes" not in case for case in cases):
        return None
    return TABLE.replace("FUNCTION", function).replace("CASES", repr(cases))


def summary(told):
    """The first failure in a line."""
    if told.get("broken"):
        return f"the exercise is broken: {told['broken']}"
    if told["passed"]:
        return "it passes"
    first = next(iter(told.get("failures", [])), {})
    parts = [told["outcome"], first.get("name"), first.get("call"), first.get("message")]
    if first.get("expected") is not None:
        parts.append(f"expected {first['expected']!r}, got {first['got']!r}")
    return "; ".join(str(part) for part in parts if part)


def is_python(path):
    """Whether there is such a file, and Python can read it: what is to be mended may be a fault in its syntax."""
    try:
        compile(path.read_text(encoding="utf-8"), path.name, "exec")
        return True
    except (SyntaxError, FileNotFoundError):
        return False


def style_problems(folders):
    beside = os.path.join(os.path.dirname(sys.executable), "ruff")
    ruff = beside if os.path.exists(beside) else shutil.which("ruff")
    if ruff is None:
        return []
    names = ("starter.py", "solution.py", "alternative.py")
    files = [str(folder / name) for folder in folders for name in names if is_python(folder / name)]
    steps = (["format", "--check"], ["check", "--output-format", "concise"])
    lines = []
    for step in steps:
        ran = subprocess.run([ruff, *step, *files], capture_output=True, text=True)
        if ran.returncode:
            lines += [f"ruff {step[0]}: {line}" for line in ran.stdout.splitlines() if ".py" in line]
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
