"""Runs jobs where there is no os.fork: each in a Python of its own, started anew."""

import os
import subprocess
import sys
import threading
import time
from json import dump, load

from . import child
from .border import record_of
from .folders import Folder

_TICK = 0.01
_GRACE = 2.0
_TOLD = 64 << 20


class SpawnHost:
    """Stands in for ForkHost (jobs.py). The child learns its job, and no more, from a file."""

    def __init__(self, base):
        self._base = base

    def start(self, job):
        self._job = job

    def result(self):
        return self.run(self._job)

    def run(self, job):
        folder = Folder(self._base, job.get("stdin", ""))
        job = {**job, "folder": folder.work, "out": folder.out, "err": folder.err}
        name = os.path.join(folder.path, "job")
        with open(name, "w", encoding="utf-8") as file:
            dump(job, file)
        start = time.monotonic()
        try:
            told = _watched(_started(name, folder), folder, job["limits"])
            taken = folder.take(job.get("read", []), job["limits"]["output"])
            return {**taken, **told, "left": False, "seconds": time.monotonic() - start}
        finally:
            folder.remove()

    def close(self):
        pass


def _started(name, folder):
    entry = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "judge.py")
    command = [sys.executable, "-I", "-B", "-X", "utf8", entry, "--child", name]
    with open(folder.stdin, "rb") as stdin, open(folder.err, "ab") as err:
        group = {} if os.name == "nt" else {"start_new_session": True}
        return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=err, cwd=folder.work, **group)


def _watched(process, folder, limits):
    lines, size = [], [0]
    reader = threading.Thread(target=_read, args=(process.stdout, lines, size), daemon=True)
    reader.start()
    end, stopped = time.monotonic() + limits["seconds"], None
    while process.poll() is None and stopped is None and not _is_over(lines):
        time.sleep(_TICK)
        if folder.printed() > limits["output"]:
            stopped = "output"
        elif size[0] > _TOLD:
            stopped = "records"
        elif time.monotonic() > end:
            stopped = "time"
    _end(process)
    reader.join(_GRACE)
    if stopped is None and folder.printed() > limits["output"]:
        stopped = "output"  # quicker than we look
    return {"stopped": stopped, **_told(lines, process.returncode or 0, stopped)}


def _read(stream, lines, size):
    for line in stream:
        size[0] += len(line)
        lines.append(line)
        if size[0] > _TOLD:
            return


def _is_over(lines):
    return bool(lines) and lines[-1].startswith(b'{"end":')


def _told(lines, code, stopped):
    """The records, and how the process ended."""
    if _is_over(lines):
        code = 0
    records = [record_of(line) for line in lines]
    if None in records:
        return {"records": [], "stopped": stopped or "records", "signal": None, "exit": code}
    return {"records": records, "signal": -code if code < 0 else None, "exit": code if code >= 0 else None}


def _end(process):
    """Ends the process and what it has started, as far as the system can find it."""
    if os.name == "nt":
        command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    else:
        try:
            os.killpg(process.pid, 9)
        except OSError:
            pass
    try:
        process.kill()
        process.wait(_GRACE)
    except (OSError, subprocess.TimeoutExpired):
        pass


def run_child(name):
    """In the new Python: the pipe on standard output is for records; what the program prints goes to files."""
    with open(name, encoding="utf-8") as file:
        job = load(file)
    os.unlink(name)
    records = os.dup(1)
    flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
    os.dup2(os.open(job["out"], flags), 1)
    os.dup2(os.open(job["err"], flags) if job["kind"] != "suite" else 1, 2)
    try:
        child.run(job, child.Records(records))
        os._exit(0)
    finally:
        os._exit(child.CANNOT_TELL)
