"""Runs whole programs: reads a JSON list of {"code", "input", "file"}, prints a JSON list of what each shows on a terminal.

Each runs as __main__ in a folder and a process of its own (forked, so that starting Python is paid once). Output and
errors stand in the order in which they came. A traceback is shown as Python shows it, without the frames of this file.
"""

import io
import json
import os
import signal
import sys
import tempfile
import traceback


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
    except BaseException as error:
        status = 1
        sys.stdout.flush()
        frames = error.__traceback__.tb_next if not isinstance(error, SyntaxError) else None
        traceback.print_exception(type(error), error, frames)
    sys.stdout.flush()
    return status


def show_exit(stop):
    if isinstance(stop.code, str):
        print(stop.code, file=sys.stderr)
        return 1
    return stop.code or 0


print(json.dumps([run(program) for program in json.load(sys.stdin)]))
