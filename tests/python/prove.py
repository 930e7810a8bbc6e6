"""Proves exercises: `prove.py [--once] <exercises folder> [id…]`, with node and its packages at hand.

For each exercise: the starter fails; the model solution and the alternative pass; each known mistake fails with its own
message; an empty file, `pass`, `raise SystemExit(0)` and, for a function, a table of the fixed cases fail. Starter,
solution and alternative are clean for ruff, if it is there (beside this Python, or on the path).

Right programs are tried with three sets of generated inputs, known mistakes too; with `--once` these with one set, for
proving everything again when nothing was changed.

Prints a line for each problem and a count. Exit code 1 if there is a problem.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path

HERE = Path(__file__).resolve().parent
JUDGE = HERE.parent.parent / "src" / "io" / "python" / "judge.py"
EMPTY = {"an empty file": "", "`pass`": "pass\n", "`raise SystemExit(0)`": "raise SystemExit(0)\n"}
SEEDS = (1, 2, 3)
#: What a learner's program has; and what it has after that, as a busy machine may have been too slow for the first.
LIMITS = ({"seconds": 3}, {"seconds": 10, "mistake": 10})
CACHE = tempfile.TemporaryDirectory()


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
    with ThreadPoolExecutor(os.cpu_count() + 1) as pool:  # a check often waits for its children
        for lines in chain([style_problems(folders)], pool.map(proved, exercises)):
            count += len(lines)
            print(*lines, sep="\n", end="\n" * bool(lines), flush=True)
    runs = sum(exercise.runs for exercise in exercises)
    print(f"{len(folders)} exercises, {runs} checks, {count} problems.")
    return 1 if count else 0


class Exercise:
    def __init__(self, folder, data, once=False):
        self.folder, self.data, self.once, self.runs = folder, data, once, 0
        self.id, self.check = data["id"], data["check"]

    def read(self, name):
        """The text of a file of the exercise, or None."""
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def request(self, file, seed, limits):
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
            "right": right,
            "needs": self.data.get("needs", []),
            "limits": limits,
        }

    @property
    def seeds(self):
        """Without a generator, each seed gives the same inputs."""
        return SEEDS if self.read("cases.py") else SEEDS[:1]

    def judge(self, text, seed=1, is_wanted=lambda told: True):
        """What the judge tells the learner of a program; with more time, if that is not what is wanted."""
        self.runs += 1
        told = {}
        for limits in LIMITS:
            told = self.told(text, seed, limits)
            if is_wanted(told):
                break
        return told

    def told(self, text, seed, limits):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, self.data["file"])
            Path(file).write_text(text, encoding="utf-8")
            command = [sys.executable, "-I", "-X", "utf8", "-X", f"pycache_prefix={CACHE.name}", str(JUDGE)]
            if needs := self.data.get("needs"):
                command.append(f"--needs={','.join(needs)}")
            request = json.dumps(self.request(file, seed, limits))
            ran = subprocess.run(command, input=request, capture_output=True, text=True, timeout=300, cwd=folder)
        if ran.returncode or not ran.stdout:
            return {
                "passed": None,
                "outcome": "no reply",
                "failures": [],
                "mistake": None,
                "broken": ran.stderr[-2000:],
            }
        return json.loads(ran.stdout)


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
        for seed in exercise.seeds:
            told = exercise.judge(text, seed, lambda told: told["passed"])
            if not told["passed"]:
                yield f"{name} does not pass (seed {seed}): {summary(told)}"
                break
            for remark in told["remarks"]:
                yield f"{name} gets the remark: {remark['text']}"


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
        told = exercise.judge(text, 1, is_judged) if text is not None else {"passed": False, "outcome": "ok"}
        if told["passed"] is not False or told["outcome"] == "broken":
            yield f"{name} must fail: {summary(told)}"
        elif name == "starter.py" and told["outcome"] == "syntax" and exercise.data["form"] != "debug":
            yield f"starter.py is no valid Python: {summary(told)}"


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
    if not all("args" in case and not case.get("kwargs") and "changes" not in case for case in cases):
        return None
    return TABLE.replace("FUNCTION", exercise.check["function"]).replace("CASES", repr(cases))


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
