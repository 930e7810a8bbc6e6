"""Runs whole programs: reads a JSON list of {"code", "input", "file", "args", "beside"}, prints a JSON list of what each shows on a terminal.

Each runs as __main__ in a folder and a process of its own, with the files `beside` (forked, so that starting Python is paid once). Output and
errors stand in the order in which they came. A program that ends with an error is started again by itself, so that its
traceback is Python's own.
"""

import io
import json
import os
import signal
import subprocess
import sys
import tempfile


def run(program):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryDirectory() as folder:
        pid = os.fork()
        if pid == 0:
            signal.alarm(20)
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
            os.chdir(folder)
            os._exit(main(program))
        os.waitpid(pid, 0)
        out.seek(0)
        return out.read().decode("utf-8", "replace")


def main(program):
    for file, text in (program.get("beside") or {}).items():
        os.makedirs(os.path.dirname(file) or ".", exist_ok=True)
        with open(file, "w", encoding="utf-8") as opened:
            opened.write(text)
    if program.get("args"):
        return subprocess.run([sys.executable, "-B", "-X", "utf8", *program["args"]]).returncode
    name = program.get("file") or "program.py"
    with open(name, "w", encoding="utf-8") as file:
        file.write(program["code"] + "\n")
    sys.argv = [name]
    sys.path.insert(0, os.getcwd())
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.stdin = io.StringIO(program.get("input") or "")
    status = 0
    try:
        code = compile(program["code"] + "\n", name, "exec")
        exec(code, {"__name__": "__main__", "__file__": name})
    except SystemExit as stop:
        status = show_exit(stop)
    except BaseException:
        run_again(name, program.get("input") or "")
    sys.stdout.flush()
    return status


def run_again(name, typed):
    """By a Python of its own: what it says of an error, such as what was meant, is said nowhere else."""
    sys.stdout.flush()
    os.ftruncate(1, 0)
    os.lseek(1, 0, os.SEEK_SET)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as keyboard:
        keyboard.write(typed)
        keyboard.flush()
        os.lseek(keyboard.fileno(), 0, os.SEEK_SET)
        os.dup2(keyboard.fileno(), 0)
        os.execv(sys.executable, [sys.executable, "-B", "-X", "utf8", name])


def show_exit(stop):
    if isinstance(stop.code, str):
        print(stop.code, file=sys.stderr)
        return 1
    return stop.code or 0


print(json.dumps([run(program) for program in json.load(sys.stdin)]))
