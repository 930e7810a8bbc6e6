"""Runs one job in a child of its own and watches it: time, output, the number of processes. Needs os.fork."""

import os
import select
import signal
import time

from . import child
from .border import record_of
from .folders import Folder
from .preload import preload
from .processes import descendants, die_with_parent, end_descendants, end_group

_TICK = 0.05
_PLACE = 0.2
_PROCESSES = 64
_TOLD = 64 << 20
_RECORDS = 3


def run_watched(job, base, alive):
    """What a job's child told and how it ended; see `Result` in jobs.py. `alive` is a pipe that ends with the judge."""
    folder = Folder(base, job.get("stdin", ""))
    job["folder"] = folder.work
    if job["kind"] == "suite":
        _load_pytest()
    preload(job["source"])
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_child(job, folder, writing)
    os.close(writing)
    start = time.monotonic()
    watch = _Watch(job, folder, pid)
    try:
        watch.until_end(reading, alive)
        status = end_group(pid) if watch.status is None else watch.status
        if watch.stopped is None and folder.printed() > job["limits"]["output"]:
            watch.stopped = "output"  # quicker than we look
        left = not end_descendants()
        taken = folder.take(job.get("read", []), job["limits"]["output"])
        ended = {"signal": None, "exit": 0} if watch.is_over() else _status(status)
        return {**taken, **watch.told(), **ended, "left": left, "seconds": time.monotonic() - start}
    finally:
        os.close(reading)
        folder.remove()


def _load_pytest():
    """Once for all programs of an exercise: a child that does not find it says so."""
    try:
        import pytest  # noqa: F401
    except ImportError:
        pass


def _status(status):
    if os.WIFSIGNALED(status):
        return {"signal": os.WTERMSIG(status), "exit": None}
    return {"signal": None, "exit": os.WEXITSTATUS(status)}


def _be_child(job, folder, writing):
    """Never returns."""
    try:
        os.setsid()
        die_with_parent()
        os.dup2(writing, _RECORDS)
        os.set_inheritable(_RECORDS, False)
        os.dup2(os.open(folder.stdin, os.O_RDONLY), 0)
        os.dup2(os.open(folder.out, os.O_WRONLY | os.O_APPEND), 1)
        os.dup2(os.open(folder.err, os.O_WRONLY | os.O_APPEND) if job["kind"] != "suite" else 1, 2)
        os.closerange(_RECORDS + 1, 1024)
        child.run(job, child.Records(_RECORDS))
        os._exit(0)
    finally:
        os._exit(child.CANNOT_TELL)


class _Watch:
    def __init__(self, job, folder, pid):
        self.folder, self.pid, self.limits = folder, pid, job["limits"]
        self.end = time.monotonic() + self.limits["seconds"]
        self.records, self.rest, self.size = [], b"", 0
        self.stopped = self.status = None

    def told(self):
        return {"records": self.records, "stopped": self.stopped}

    def until_end(self, reading, alive):
        """Until the child tells its end, or has ended, or has to be stopped."""
        counted, sources = time.monotonic() + 0.2, [reading, alive]
        while self.stopped is None:
            ready = select.select(sources, [], [], max(0, min(_TICK, self.end - time.monotonic())))[0]
            if reading in ready and not self.take(reading):
                sources = [alive] if self.is_running() else []
            if self.is_over() or (not ready and not self.is_running()):
                return
            if alive in ready:
                self.stopped = "judge"
            elif self.folder.printed() > self.limits["output"]:
                self.stopped = "output"
            elif self.size > _TOLD:
                self.stopped = "records"
            elif time.monotonic() >= self.end:
                self.stopped = "time"
                self.ask_place(reading)
            elif time.monotonic() > counted:
                counted = time.monotonic() + 0.1
                if len(descendants()) > _PROCESSES:
                    self.stopped = "processes"

    def is_over(self):
        return bool(self.records) and "end" in self.records[-1]

    def is_running(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.status = status if pid else None
        return self.status is None

    def take(self, reading):
        """Reads what the child told. False at its end. A line that is no record stops the run."""
        data = os.read(reading, 1 << 16)
        self.size += len(data)
        *lines, self.rest = (self.rest + data).split(b"\n")
        for line in lines:
            record = record_of(line)
            if record is None:
                self.stopped = "records"
                return True
            self.records.append(record)
            if self.is_over():
                return True
        return bool(data)

    def ask_place(self, reading):
        try:
            os.kill(self.pid, signal.SIGUSR1)
        except OSError:
            return
        end = time.monotonic() + _PLACE
        while time.monotonic() < end and not any("place" in record for record in self.records[-1:]):
            if select.select([reading], [], [], _PLACE)[0] and not self.take(reading):
                return
