"""Who runs a job: a host, which is a process of its own that knows only the jobs it was given.

A job: {kind: calls | script | suite, file, source (latin-1, one letter a byte), limits, files, and what its
kind needs (calls.py, script.py, suite_child.py)}.

A Result: {records: [what the child told], stopped: time | output | processes | records | judge | null, exit, signal,
out, err, files: {name: text | null} (latin-1, one letter a byte), there: [names], left: whether something still runs,
seconds}.
"""

import gc
import os
import signal
from json import dumps, loads
from select import select

from .folders import remove
from .processes import become_reaper, end_descendants
from .watch import run_watched

CAN_FORK = hasattr(os, "fork")
_LENGTH = 8
#: Seconds that a host may take beyond the limit of a job to end all that the job has started.
_GRACE = 5


class HostGone(Exception):
    """The host ended before it answered: something ended it."""


class ForkHost:
    """A process forked before the judge has read anything: what it forks knows nothing of what is expected."""

    def __init__(self, base, other=None):
        """`other` is the host that was made before; the second is the one that runs generators."""
        to_host, self._to = os.pipe()
        self._from, from_host = os.pipe()
        judge, self.pid = os.getpid(), os.fork()
        if self.pid == 0:
            for fd in [self._to, self._from] + ([other._to, other._from] if other else []):
                os.close(fd)
            if other:
                import random  # noqa: F401  # what generators need, while the judge reads
            _serve(base, judge, (to_host, from_host))
        os.close(to_host)
        os.close(from_host)

    def run(self, job):
        """Raises HostGone."""
        self.start(job)
        return self.result()

    def start(self, job):
        """Begins a job; `result` waits for its end. Raises HostGone."""
        self._patience = job["limits"]["seconds"] + _GRACE
        try:
            _send(self._to, job)
        except OSError as error:
            raise HostGone from error

    def result(self):
        if not select([self._from], [], [], self._patience)[0]:
            os.kill(self.pid, signal.SIGKILL)  # it was stopped by what it watches
        result = _receive(self._from)
        if result is None:
            raise HostGone
        return result

    def close(self):
        """Ends the host, which ends all that it has started."""
        os.close(self._to)
        if not select([self._from], [], [], _GRACE)[0]:
            os.kill(self.pid, signal.SIGKILL)
        os.close(self._from)
        try:
            os.waitpid(self.pid, 0)
        except ChildProcessError:
            pass


def _serve(base, judge, pipes):
    """Never returns. The judge's end closes the first pipe, which ends a run that is under way, too."""
    reading, writing = pipes
    try:
        os.setpgid(0, 0)
        become_reaper()
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 0)
        os.dup2(nothing, 1)
        gc.freeze()  # a collection in a child would copy every page of ours
        while (job := _receive(reading)) is not None:
            _send(writing, run_watched(job, base, reading))
    except BrokenPipeError:
        pass
    finally:
        end_descendants()
        if os.getppid() != judge:  # it was killed before it could do this
            remove(base)
        os._exit(0)


def _send(writing, value):
    data = dumps(value).encode("ascii")
    data = len(data).to_bytes(_LENGTH, "big") + data
    while data:
        data = data[os.write(writing, data) :]


def _receive(reading):
    """None at the end."""
    head = _read(reading, _LENGTH)
    data = head and _read(reading, int.from_bytes(head, "big"))
    return None if data is None else loads(data)


def _read(reading, size):
    parts = []
    while size:
        part = os.read(reading, size)
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
