"""Runs one script in a child of its own, within limits, and ends all that the child has started.

Reads a line of JSON from standard input: {minimum, folder, environment, script, question}. Standard input then stays
open as long as somebody waits for the answer. Standard output is the script's. Standard error has one JSON object a
line: first {python, version}, then what the script tells. Without os.fork (Windows), all is done in one process.

Old Pythons read this, too, to say that they are old: nothing here is newer than Python 3.4.
"""

import json
import os
import signal
import sys
import time

MEMORY = 512 << 20
FILE_SIZE = 1 << 20
SECONDS_TO_END = 1.0
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


def main():
    request = json.loads(read_line().decode("utf-8"))
    teller(2)({"python": location(), "version": list(sys.version_info[:3])})
    if list(sys.version_info[:2]) < request["minimum"]:
        return
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    if hasattr(os, "fork"):
        supervise(request)
    else:
        run(request)


def location():
    """Where this Python is. Without PATH it does not know it, though the system looked into the usual folders."""
    if sys.executable:
        return sys.executable
    from shutil import which

    return which(getattr(sys, "orig_argv", [""])[0], path=os.defpath) or ""


def supervise(request):
    """Runs the script in a child, and ends as the child ended. In the child, comes back at the script's end."""
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    awake = wake_at_the_end_of_children()
    child = os.fork()
    if child == 0:
        signal.set_wakeup_fd(-1)
        prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL))
        limit()
        run(request)
        return
    status = wait(child, awake)
    if status is None:
        os.kill(child, signal.SIGKILL)
    if os.path.isdir("/proc"):
        end_descendants()
    end_as(status)


def read_line():
    """The request. Nothing is read beyond it, and sys.stdin stays unused for the script."""
    data = b""
    while not data.endswith(b"\n"):
        more = os.read(0, 1 << 16)
        if not more:
            raise SystemExit("no request")
        data += more
    return data


def teller(number):
    """A function that tells an object on a file descriptor, at once."""

    def tell(record):
        data = (json.dumps(record) + "\n").encode("ascii")
        while data:
            data = data[os.write(number, data) :]

    return tell


def run(request):
    """Runs the script's main(question, tell), with no input and with standard error going to standard output."""
    tell = teller(os.dup(2))
    os.dup2(1, 2)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    names = {"__name__": "script"}
    exec(request["script"], names)
    names["main"](request["question"], tell)


def prctl(option, value):
    """Asks the Linux kernel for something; elsewhere nothing happens."""
    try:
        import _ctypes  # half the time that the package ctypes takes

        call = _ctypes.dlsym(_ctypes.dlopen(None, 0), "prctl")
        _ctypes.call_function(call, (option, value, 0, 0, 0))
    except Exception:
        pass


def limit():
    """Limits against accidents, where the platform has them."""
    try:
        import resource
    except ImportError:
        return
    for name, amount in (("AS", MEMORY), ("FSIZE", FILE_SIZE), ("CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, "RLIMIT_" + name), (amount, amount))
        except (AttributeError, ValueError, OSError):
            pass


def wake_at_the_end_of_children():
    """A file descriptor that can be read whenever a child has ended."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return reading


def wait(child, awake):
    """Waits until the child has ended, and gives its status; None if it still runs and nobody waits for the answer."""
    import select

    while True:
        ready = select.select([0, awake], [], [])[0]
        if 0 in ready and not os.read(0, 1):
            return None
        if awake in ready:
            os.read(awake, 1 << 12)
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return status


def end_descendants():
    """Ends all below this process. On Linux orphans are below it, too: it is their reaper."""
    end = time.time() + SECONDS_TO_END
    while time.time() < end and reap():
        below = descendants()
        for number in (signal.SIGSTOP, signal.SIGKILL):  # stopped first, so that they start no others meanwhile
            for pid in below:
                try:
                    os.kill(pid, number)
                except OSError:
                    pass
        time.sleep(0.002)


def reap():
    """Takes the status of every child that has ended. False if there is no child left."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    except OSError:
        return False


def descendants():
    """The processes below this one."""
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/" + name + "/stat", "rb") as file:
                parents[int(name)] = int(file.read().rpartition(b")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            pass  # it has just ended
    found, edge = [], {os.getpid()}
    while edge:
        edge = {pid for pid, parent in parents.items() if parent in edge}
        found.extend(edge)
    return found


def end_as(status):
    """Ends this process as the child ended."""
    if status is None:
        os._exit(1)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        limit()  # no core file
        if number not in (signal.SIGKILL, signal.SIGSTOP):
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    os._exit(os.WEXITSTATUS(status))


main()
