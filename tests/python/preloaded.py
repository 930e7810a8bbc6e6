"""Checks for many programs: imports the judge and packages once, then forks for each request.

`preloaded.py <folder of judge.py> <socket> --needs=a,b`. Each connection to the socket brings a request up
to its end, and gets the reply: a check reads it in a process of its own, after it has forked its hosts, as judge.py
does. Ends when standard input ends.
"""

import gc
import os
import select
import socket
import sys
from importlib import import_module

#: What a check imports at the latest when it tells a failure.
MODULES = ("closer", "explain", "functions", "habits", "mistakes", "programs", "remarks", "suites")


def serve(judge, address, needs):
    sys.path.insert(0, judge)
    from roadmap_judge import main

    for name in MODULES:
        import_module(f"roadmap_judge.{name}")
    del sys.path[0]
    main._import(needs.removeprefix("--needs=").split(","))
    gc.collect()
    gc.freeze()  # a collection in a check would copy every page of ours
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen(64)
    while 0 not in select.select([0, listener], [], [])[0]:
        connection = listener.accept()[0]
        if os.fork() == 0:
            check(main, connection, listener, needs)
        connection.close()
        reap()


def reap():
    """Takes the status of the checks that have ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def check(main, connection, listener, needs):
    """Never returns: main ends its process."""
    try:
        listener.close()
        for number in (0, 1):
            os.dup2(connection.fileno(), number)
        connection.close()
        sys.stdin, sys.stdout = (open(number, mode, encoding="utf-8") for number, mode in enumerate("rw"))  # noqa: SIM115
        main.main([needs])
    finally:
        os._exit(1)


if __name__ == "__main__":
    serve(*sys.argv[1:])
