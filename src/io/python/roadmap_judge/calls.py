"""In a child: loads a module and calls its function with each input."""

import os
import sys

from .errors import CALL, described
from .room import Room
from .values import decode, encode

_AST = 0x400  # PyCF_ONLY_AST, without the cost of importing ast


def run_calls(job, records):
    """Tells a record for each input: value or error, where its output begins and ends, the arguments afterwards.

    Each input finds the folder as it was when the module was loaded.

    With `generator`, the inputs are made first and told: {inputs}. The end is {end: done}, {end: load, error} or
    {end: missing, names}.
    """
    cases = job["cases"]
    if job.get("generator"):
        made = _generated(job["generator"])
        records.tell(inputs=made)
        cases = cases + made
    output = Output()
    try:
        module = _loaded(job)
    except BaseException as error:
        output.flush()
        return records.tell(end="load", error=described(error, job["file"]), output=output.since_start())
    loading = output.since_start()
    function = getattr(module, job["function"], None) if job["function"] else None
    if function is None and job["function"]:
        names = [name for name in vars(module) if not name.startswith("_")]
        return records.tell(end="missing", names=names, output=loading)
    records.tell(loaded=loading)
    room = Room(job["folder"], job.get("files", {}))
    for case in cases:
        records.tell(**_outcome(job, module, function, case, output))
        room.tidy()
    records.tell(end="done")


def _generated(wanted):
    """Inputs as a case's fields: {args, kwargs} as trees, or {call}; as they are made (JSON) if `plain` is wanted.

    Raises ValueError for one of another form.
    """
    from random import Random

    names = {"__name__": "cases"}
    exec(compile(wanted["source"], "cases.py", "exec", dont_inherit=True), names)
    random = Random(wanted["seed"])
    made = [names["generate"](random) for _ in range(wanted["count"])]
    return made if wanted.get("plain") else [_as_input(item) for item in made]


def _as_input(made):
    if isinstance(made, dict):
        return {"call": made["call"]}
    kwargs = {}
    if isinstance(made, tuple) and len(made) == 2 and isinstance(made[0], tuple) and isinstance(made[1], dict):
        made, kwargs = made
    if not isinstance(made, tuple):
        raise ValueError(f"generate must return a tuple of arguments, not {made!r}")
    return {"args": [encode(item) for item in made], "kwargs": {key: encode(item) for key, item in kwargs.items()}}


class Output:
    """Which part of what was printed belongs to which input, as places in the two files that take it."""

    def __init__(self):
        self._stdout = sys.stdout
        self._start = self.places()

    def places(self):
        """How much there is: in standard output, in standard error."""
        return [_size(1), _size(2)]

    def flush(self):
        for stream in (sys.stdout, self._stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:  # closed or replaced by the learner
                pass
        if not getattr(self._stdout, "closed", True):
            sys.stdout = self._stdout

    def since(self, start):
        """[first byte, byte after the last] of each of the two."""
        self.flush()
        return [list(part) for part in zip(start, self.places())]

    def since_start(self):
        return self.since(self._start)[0]


def _size(number):
    try:
        return os.fstat(number).st_size
    except OSError:
        return 0


def _loaded(job):
    """The module, loaded from its real path under the name of its file."""
    name = os.path.splitext(os.path.basename(job["file"]))[0]
    code = compile(job["source"].encode("latin-1"), job["file"], "exec", dont_inherit=True)
    module = type(sys)(name)
    module.__file__ = job["file"]
    sys.modules.pop("__main__", None)
    sys.modules.setdefault(name, module)
    exec(code, module.__dict__)
    return module


def _outcome(job, module, function, case, output):
    arguments = [decode(tree) for tree in case.get("args", [])]
    keywords = {name: decode(tree) for name, tree in case.get("kwargs", {}).items()}
    start, told = output.places(), {}
    try:
        if "call" in case:
            value = _evaluated(case["call"], module)
        else:
            value = function(*arguments, **keywords)
        told["value"] = encode(value)
    except BaseException as error:
        told["error"] = described(error, job["file"], job.get("trace", False))
    told["output"], told["complaints"] = output.since(start)
    if job.get("after"):
        told["after"] = [encode(item) for item in arguments]
        told["after_kwargs"] = {name: encode(item) for name, item in keywords.items()}
    return told


def _evaluated(text, module):
    """The value of the last expression of a small script that sees the module's names."""
    names = {**vars(module), "__name__": "__call__"}
    tree = compile(text, CALL, "exec", _AST, dont_inherit=True)
    last = tree.body.pop() if tree.body and type(tree.body[-1]).__name__ == "Expr" else None
    exec(compile(tree, CALL, "exec", dont_inherit=True), names)
    if last is None:
        return None
    import _ast

    return eval(compile(_ast.Expression(last.value), CALL, "eval", dont_inherit=True), names)
