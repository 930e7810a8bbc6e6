"""Runs what lessons show of a shell and of a database: reads a JSON list of sessions, prints a JSON list of what each block shows.

A session: {"kind": "shell", "steps": [{"file", "text"} | {"commands": [text]}]} or {"kind": "postgresql" | "mysql", "name",
"steps": [{"sql": text}]}. The answer has a list for each session: of a shell, the output of every command of every step; of a
database, the output of every step. Each shell is one bash in a new folder with an empty home; git has a name, a date and a
branch that are always the same, so that its hashes are the same too. Each database is new and dropped at the end.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

END = "--end-of-command--"
#: A shell that takes longer is ended.
SECONDS = 60
DATE = "2026-03-02T09:00:00+0000"
GITCONFIG = "[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n[core]\n\teditor = true\n\tpager = cat\n[advice]\n\tdefaultBranchName = false\n"


def shell(session):
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, "work")
        os.mkdir(folder)
        with open(os.path.join(home, ".gitconfig"), "w", encoding="utf-8") as file:
            file.write(GITCONFIG)
        with turn(session):
            return run_shell(session["steps"], folder, environment(home))


@contextlib.contextmanager
def turn(session):
    """A session that listens on a port of its own choice waits for one of another run, which would choose the same."""
    if not re.search(r"127\.0\.0\.1:\d", json.dumps(session["steps"])):
        yield
        return
    import fcntl  # Windows has none, and needs none: no session runs there

    # not in tempfile.gettempdir(): each run of the tests has its own
    with open(f"/tmp/roadmap-sessions-{os.getuid()}.lock", "w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def environment(home):
    """Python is the one that runs this, with its packages."""
    bin_folder = os.path.dirname(sys.executable)
    return {
        "PATH": f"{bin_folder}:{os.environ['PATH']}",
        "HOME": home,
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "COLUMNS": "66",
        "TZ": "UTC",
        "NO_COLOR": "1",
        "PAGER": "cat",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "UV_NO_PROGRESS": "1",
        "UV_PYTHON": sys.executable,
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_OFFLINE": "1",
        "GIT_AUTHOR_DATE": DATE,
        "GIT_COMMITTER_DATE": DATE,
        "PGHOST": "127.0.0.1",
        "PGUSER": "root",
        "PGDATABASE": "test",
    }


def run_shell(steps, folder, env):
    bash = subprocess.Popen(
        ["bash", "--noprofile", "--norc"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env=env,
        text=True,
        start_new_session=True,
    )
    guard = threading.Timer(SECONDS, os.killpg, (bash.pid, signal.SIGKILL))
    guard.start()
    shown = []
    for step in steps:
        if "file" in step:
            path = os.path.join(folder, step["file"])
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(step["text"])
        for command in step.get("commands", []):
            shown.append(answer(bash, command))
    guard.cancel()
    bash.stdin.close()
    bash.wait(10)
    return shown


def answer(bash, command):
    """What a command prints, without the line that marks its end."""
    if bash.poll() is not None:
        return "(the shell has ended)"
    bash.stdin.write(f"{{ {command}\n}} </dev/null\nprintf '\\n{END}\\n'\n")
    bash.stdin.flush()
    lines = []
    while (line := bash.stdout.readline()) and line != f"{END}\n":
        lines.append(line)
    text = "".join(lines)
    return text.removesuffix("\n")


def database(session):
    is_postgresql = session["kind"] == "postgresql"
    name = f"roadmap_lesson_{re.sub(r'[^a-z]', '_', session['name'])}"
    make = (
        [
            ["psql", "-X", "-q", "-d", "test", "-c", f"drop database if exists {name}"],
            ["psql", "-X", "-q", "-d", "test", "-c", f"create database {name}"],
        ]
        if is_postgresql
        else [["mysql", "-h127.0.0.1", "-uroot", "-e", f"drop database if exists {name}; create database {name}"]]
    )
    for command in make:
        subprocess.run(command, check=True, env=database_environment(), capture_output=True)
    try:
        return [run_sql(is_postgresql, name, step["sql"]) for step in session["steps"]]
    finally:
        drop = f"drop database if exists {name}"
        command = (
            ["psql", "-X", "-q", "-d", "test", "-c", f"{drop} with (force)"]
            if is_postgresql
            else ["mysql", "-h127.0.0.1", "-uroot", "-e", drop]
        )
        subprocess.run(command, env=database_environment(), capture_output=True, check=False)


def database_environment():
    return {
        **os.environ,
        "PGHOST": "127.0.0.1",
        "PGUSER": "root",
        "PGOPTIONS": "-c client_min_messages=warning -c timezone=UTC",
    }


def run_sql(is_postgresql, name, text):
    command = (
        ["psql", "-X", "-q", "-d", name]
        if is_postgresql
        else ["mysql", "--table", "--force", "-h127.0.0.1", "-uroot", name]
    )
    ran = subprocess.run(
        command,
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=database_environment(),
        check=False,
    )
    return re.sub(r"^psql:<stdin>:\d+: ", "", ran.stdout, flags=re.MULTILINE)


if shutil.which("bash"):
    print(json.dumps([shell(one) if one["kind"] == "shell" else database(one) for one in json.load(sys.stdin)]))
