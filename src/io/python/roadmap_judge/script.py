"""In a child: runs a file as a script, as `python3 file.py` does."""

import sys

from .errors import described


def run_script(job, records):
    """Tells {end: done, exit, error}; the error only if one ended the program."""
    error, code = None, 0
    main = type(sys)("__main__")
    main.__file__ = job["file"]
    main.__builtins__ = __builtins__
    sys.modules["__main__"] = main
    try:
        exec(compile(job["source"].encode("latin-1"), job["file"], "exec", dont_inherit=True), main.__dict__)
    except SystemExit as leaving:
        code = _exit_code(leaving.code)
    except BaseException as raised:
        code, error = 1, described(raised, job["file"])
    _finish(records)
    if error is not None:
        sys.stderr.write(error["trace"] + "\n")
    records.tell(end="done", exit=code, error=error)


def _exit_code(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    sys.stderr.write(f"{code}\n")
    return 1


def _finish(records):
    """What Python does at the end of a program: waits for its threads, calls what was registered, writes the rest."""
    steps = [sys.stdout.flush, sys.stderr.flush]
    if "threading" in sys.modules:
        steps.insert(0, getattr(sys.modules["threading"], "_shutdown", lambda: None))
    atexit = sys.modules.get("atexit")
    if atexit is not None:
        steps.insert(-2, atexit._run_exitfuncs)
    for step in steps:
        try:
            step()
        except BaseException:  # a closed stream: what it did not take is missing in the output
            pass
