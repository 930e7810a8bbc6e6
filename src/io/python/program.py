"""Runs a program as the main module. Tells {error, trace} if an exception ends it: its class, and the traceback."""

import linecache
import sys
import traceback
import types

NAME = "program.py"


def main(question, tell):
    code = question["code"]
    sys.stdout.reconfigure(line_buffering=True)  # what a program prints before it is stopped counts
    linecache.cache[NAME] = (len(code), None, code.splitlines(True), NAME)
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    sys.argv = [NAME]
    try:
        exec(compile(code, NAME, "exec"), module.__dict__)
    except SystemExit:
        raise
    except BaseException as error:
        sys.stdout.flush()
        tell({"error": type(error).__name__, "trace": traceback_of(error)})
        raise SystemExit(1) from None


def traceback_of(error):
    """As Python prints it for the program alone: without the frames of whoever runs it."""
    told = traceback.TracebackException.from_exception(error)
    for one in chain(told):
        frames = list(one.stack)
        first = next((i for i, frame in enumerate(frames) if frame.filename == NAME), len(frames))
        one.stack = traceback.StackSummary.from_list(frames[first:]) if frames[first:] else None
    return "".join(told.format())


def chain(told):
    """The exception and those behind it."""
    waiting, seen = [told], []
    while waiting:
        one = waiting.pop()
        if one is not None and one not in seen:
            seen.append(one)
            waiting += [one.__cause__, one.__context__, *(getattr(one, "exceptions", None) or [])]
    return seen
