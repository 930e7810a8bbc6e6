"""What happens in a child: it gets one job, runs code that is not ours, and tells what happened.

The child knows the inputs and never what is expected. It tells its records, one JSON text a line, on `records`; what
the code prints goes to files, so nobody has to drain a pipe and nothing that is left behind can hold one.
"""

import os
import signal
import sys
from _signal import signal as set_handler  # without the wrapper, which makes an enum of what was there
from json import dumps

from .calls import run_calls
from .errors import described
from .script import run_script
from .suite_child import run_suite

try:
    import resource
except ImportError:  # Windows
    resource = None

#: Bytes that any file of the learner's may have, at least.
_FILE = 4 << 20
_RUN = {"calls": run_calls, "script": run_script, "suite": run_suite}
#: Exit code of a child that could not tell what happened, because the code took its means away.
CANNOT_TELL = 70


class Records:
    """Where a child tells what happened. Written at once, so that a crash loses nothing."""

    def __init__(self, number):
        self._number = number
        self._dumps, self._write = dumps, os.write

    def tell(self, **record):
        data = (self._dumps(record) + "\n").encode("ascii")
        while data:
            data = data[self._write(self._number, data) :]


def run(job, records):
    """Does a job in this process, which ends afterwards."""
    _lay_out(job)
    _limit(job["limits"])
    _tell_place(job["file"], records)
    sys.argv = [job["file"], *job.get("args", [])]
    sys.dont_write_bytecode, sys.pycache_prefix = True, None
    try:
        _RUN[job["kind"]](job, records)
    except BaseException as error:
        records.tell(end="failed", error=described(error, job["file"]))


def _lay_out(job):
    """Files and modules beside the code; the standard library comes first, as a file beside may have such a name."""
    if job.get("own"):
        _write_own(job)
    os.chdir(job["folder"])
    for name, text in job.get("files", {}).items():
        if os.path.dirname(name):
            os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    sys.path[:] = [entry for entry in sys.path if entry] + [job["folder"], os.path.dirname(job["file"])]
    os.environ["TMPDIR"] = os.path.dirname(job["folder"])


def _write_own(job):
    """A program of the exercise's own gets a file, as the learner's has one: a case may run it as a script."""
    place = os.path.join(os.path.dirname(job["folder"]), "own")
    os.mkdir(place)
    job["file"] = os.path.join(place, os.path.basename(job["file"]))
    with open(job["file"], "wb") as file:
        file.write(job["source"].encode("latin-1"))


def _limit(limits):
    """Limits against accidents, where the platform has them."""
    if resource is None:
        return
    size = max(_FILE, limits["output"] * 2)
    seconds = int(limits["seconds"]) + 2
    for name, amount in (("CPU", seconds), ("AS", limits["memory"] << 20), ("FSIZE", size), ("CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (amount, amount))
        except (AttributeError, ValueError, OSError):
            pass


def _tell_place(file, records):
    """When the time is up, the watcher asks by a signal where the program is."""

    def tell(_number, frame):
        while frame is not None and frame.f_code.co_filename != file:
            frame = frame.f_back
        records.tell(place=frame.f_lineno if frame else None)

    if hasattr(signal, "SIGUSR1"):
        set_handler(signal.SIGUSR1, tell)
    set_handler(signal.SIGINT, signal.default_int_handler)
