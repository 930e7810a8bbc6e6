"""Runs a program as the main module, or a command line such as `-m pytest`, with files beside it.

Tells {error, trace} if an exception ends it: its class, and the traceback.
"""

import io
import linecache
import os
import runpy
import sys
import traceback
import types

NAME = "program.py"
FOLDER = os.getcwd()


def main(question, tell):
    name = question.get("file") or NAME
    if "input" in question:
        sys.stdin = io.StringIO(question["input"])
    put_beside(question.get("beside") or {})
    code, args = question["code"], question.get("args")
    sys.stdout.reconfigure(line_buffering=True)  # what a program prints before it is stopped counts
    linecache.cache[name] = (len(code), None, code.splitlines(True), name)
    try:
        run_command(args) if args else run_code(name, code)
    except SystemExit:
        raise
    except BaseException as error:
        sys.stdout.flush()
        tell({"error": type(error).__name__, "trace": traceback_of(error, name)})
        raise SystemExit(1) from None


def put_beside(files):
    for name, text in files.items():
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        with open(name, "w", encoding="utf-8") as file:
            file.write(text)
    if files:
        sys.path.insert(0, FOLDER)


def run_code(name, code):
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    sys.argv = [name]
    exec(compile(code, name, "exec"), module.__dict__)


def run_command(args):
    if args[0] == "-m":
        sys.argv = args[1:]
        runpy.run_module(args[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = args
        runpy.run_path(args[0], run_name="__main__")


def traceback_of(error, name):
    """As Python prints it for the program alone: without the frames of whoever runs it."""
    told = traceback.TracebackException.from_exception(error)
    for one in chain(told):
        frames = list(one.stack)
        first = next((i for i, frame in enumerate(frames) if is_theirs(frame.filename, name)), len(frames))
        one.stack = traceback.StackSummary.from_list(frames[first:]) if frames[first:] else None
    return "".join(told.format())


def is_theirs(file, name):
    return file == name or file.startswith(FOLDER + os.sep)


def chain(told):
    """The exception and those behind it."""
    waiting, seen = [told], []
    while waiting:
        one = waiting.pop()
        if one is not None and one not in seen:
            seen.append(one)
            waiting += [one.__cause__, one.__context__, *(getattr(one, "exceptions", None) or [])]
    return seen
