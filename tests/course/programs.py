"""Runs many programs: reads a JSON list of texts, prints a JSON list of {"output", "ok"}.

Each runs as __main__ in a process of its own (forked, so that starting Python is paid once). An exception that ends a
program stands at the end of its output by its class name alone, as the questions ask for it.
"""
import io, json, os, signal, sys, tempfile


def run(code):
    with tempfile.TemporaryFile() as out:
        pid = os.fork()
        if pid == 0:
            signal.alarm(10)
            os.dup2(out.fileno(), 1)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            os.chdir(tempfile.mkdtemp())
            sys.stdin = io.StringIO("")
            status = 0
            try:
                exec(compile(code, "program.py", "exec"), {"__name__": "__main__"})
            except BaseException as error:
                status = 1
                if not isinstance(error, SystemExit) or error.code:
                    sys.stdout.flush()
                    print(type(error).__name__)
            sys.stdout.flush()
            os._exit(status)
        _, status = os.waitpid(pid, 0)
        out.seek(0)
        return {"output": out.read().decode("utf-8", "replace"), "ok": status == 0}


print(json.dumps([run(code) for code in json.load(sys.stdin)]))
