"""The judge: reads a request, runs what it asks for in hosts, writes a reply."""

import os
import sys
from importlib import import_module
from json import dumps, load

from .folders import make_base, remove
from .jobs import CAN_FORK, ForkHost, HostGone
from .processes import become_reaper, end_descendants
from .replies import Broken, failure, reply

_NEEDS = "--needs="
_LIMITS = {"seconds": 10, "memory": 1024, "output": 1 << 20}
_DEFAULTS = {
    "solution": "",
    "generator": None,
    "wrong": [],
    "right": [],
    "programs": [],
    "files": {},
    "needs": [],
    "seed": 1,
    "count": 60,
    "first": None,
}


#: What is imported once, and not once for each run: it takes longer than most runs.
_MODULES = {
    "django": ["django.conf", "django.http", "django.test", "django.urls"],
    "fastapi": ["fastapi", "fastapi.testclient"],
    "flask": ["flask"],
    "pydantic": ["pydantic"],
    "pydantic-settings": ["pydantic_settings"],
    "pytest": ["pytest"],
    "sqlalchemy": ["sqlalchemy", "sqlalchemy.orm"],
}


class Hosts:
    """Started before the request is read; `spawned` ones need no such care, as each run starts a Python."""

    def __init__(self, base, fork):
        if fork:
            become_reaper()
            self.can_fork = True
            self.learner = ForkHost(base)
            self.reference = ForkHost(base, self.learner)
        else:
            from .spawn import SpawnHost

            self.can_fork = False
            self.learner, self.reference = SpawnHost(base), SpawnHost(base)

    def close(self):
        self.learner.close()
        self.reference.close()


def main(arguments):
    if arguments[:1] == ["--child"]:
        from .spawn import run_child

        return run_child(arguments[1])
    fork = CAN_FORK and "--spawn" not in arguments
    if fork:
        _import(arguments[-1].removeprefix(_NEEDS).split(",") if arguments and arguments[-1].startswith(_NEEDS) else [])
    base = make_base()
    hosts = Hosts(base, fork)
    try:
        answer = _answered(load(sys.stdin), hosts)
    finally:
        hosts.close()
        if CAN_FORK:
            end_descendants()  # of a host that was ended by what it watched
        remove(base)
    sys.stdout.write(dumps(answer) + "\n")
    sys.stdout.flush()
    os._exit(0)  # to take everything apart again would cost as much as all imports


def _import(needs):
    """Imports packages, for all that is forked later. What cannot be imported is for a child to find out."""
    kept = sys.dont_write_bytecode, sys.pycache_prefix
    sys.dont_write_bytecode, sys.pycache_prefix = True, None  # compiled files lie beside installed packages
    for module in [module for name in needs for module in _MODULES.get(name, [])]:
        try:
            import_module(module)
        except Exception:
            pass
    sys.dont_write_bytecode, sys.pycache_prefix = kept


def _answered(request, hosts):
    from .runs import Source

    request = {**_DEFAULTS, **request, "limits": {**_LIMITS, **request.get("limits", {})}}
    request["file"] = os.path.abspath(request["file"])
    try:
        source = Source(request["file"])
    except OSError:
        message = f"There is no file {request['file']}."
        return reply("no-file", [failure("your file", "load", None, "missing", message=message)])
    try:
        return _checked(request, source, hosts)
    except Broken as error:
        return {**reply("broken"), "broken": str(error)}
    except HostGone:
        message = "Your program ended the check itself, so nothing is known about it."
        return reply("crash", [failure("your file", "load", None, "end", message=message)])


def _missing_package(names):
    """The first package that this Python does not have, or None."""
    if not names:
        return None
    from importlib.metadata import PackageNotFoundError, version

    for name in names:
        try:
            version(name)
        except PackageNotFoundError:
            return name
    return None


def _checked(request, source, hosts):
    missing = _missing_package(request["needs"])
    if missing is not None:
        return {**reply("missing-package"), "package": missing}
    kind = request["check"]["kind"]
    if kind == "function":
        from .functions import check_function as check
    elif kind == "program":
        from .programs import check_program as check
    else:
        from .suites import check_suite as check
    told = check(request, source, hosts)
    for found in told["failures"]:
        for key in ("weight", "outcome"):  # for choosing among failures only
            found.pop(key, None)
    if told["passed"]:
        from .remarks import remarks_on

        told["remarks"] = remarks_on(source, told.pop("loading", ""))
    return told
