"""Ends whatever a child has started, also what left its group: on Linux, orphans come to us, the nearest reaper."""

import os
import signal
import time

_SECONDS = 3
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


def _prctl(option, value):
    """True if the system (Linux) did it."""
    try:
        import _ctypes  # without the package ctypes, which costs twice as much

        address = _ctypes.dlsym(_ctypes.dlopen(None, 0), "prctl")
        return _ctypes.call_function(address, (option, value, 0, 0, 0)) == 0
    except Exception:  # another system, or a Python without it: the process group has to do
        return False


def become_reaper():
    """Orphans below this process become its children."""
    return _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent():
    return _prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))


def end_group(child):
    """Ends a child and its process group, and waits for the child. Returns its status."""
    for kill in (os.killpg, os.kill):
        try:
            kill(child, signal.SIGKILL)
        except OSError:
            pass
    try:
        return os.waitpid(child, 0)[1]
    except ChildProcessError:
        return 0


def end_descendants():
    """Ends all that is below this process. True if nothing is left."""
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        if not _reap():
            return True
        below = descendants()
        if not below:
            return True
        for number in (signal.SIGSTOP, signal.SIGKILL):  # stopped first, so that they start no others meanwhile
            for pid in below:
                _signal(pid, number)
        time.sleep(0.002)
    return False


def _signal(pid, number):
    try:
        os.kill(pid, number)
    except OSError:
        pass


def _reap():
    """Takes the status of every child that has ended. False if there is no child at all."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    except ChildProcessError:
        return False


def descendants():
    """The processes below this one that still run, where /proc tells them."""
    parents = {}
    try:
        names = os.listdir("/proc")
    except OSError:
        return []
    for name in names:
        if name.isdigit():
            state, parent = _state(name)
            if state not in ("Z", "X", None):
                parents[int(name)] = parent
    found, edge = [], {os.getpid()}
    while edge:
        edge = {pid for pid, parent in parents.items() if parent in edge}
        found.extend(edge)
    return found


def _state(name):
    try:
        with open(f"/proc/{name}/stat", "rb") as file:
            state, parent = file.read().rpartition(b")")[2].split()[:2]
        return state.decode(), int(parent)
    except (OSError, ValueError):
        return None, 0
