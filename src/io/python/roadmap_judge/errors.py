"""What a child tells of an exception of the learner's: told by the child, because exceptions do not cross processes."""

import os

OURS = os.path.dirname(os.path.abspath(__file__))
#: The name under which the text of a case's `call` is compiled.
CALL = "<call>"
_TRACE = 20_000


def described(error, file, trace=True):
    """A dictionary: type, mro (names), text, last (the traceback's last line or lines), trace, lines, name, syntax.

    lines: the numbers of the lines of `file` that the error passed through, the innermost last. Frames of ours are left
    out. Without `trace`, the traceback and the name like a missing one are left out, too. Never raises, whatever
    the exception does.
    """
    kind = type(error)
    told = {"type": kind.__name__, "mro": [base.__name__ for base in type.mro(kind)], "lines": []}
    told["text"] = _text(error)
    told["last"] = told["trace"] = f"{told['type']}: {told['text']}" if told["text"] else told["type"]
    told["name"] = _attribute(error, "name")
    if isinstance(error, SyntaxError):
        told["syntax"] = {name: _attribute(error, name) for name in ("msg", "filename", "lineno", "offset", "text")}
    try:
        steps = list(_steps(error.__traceback__))
        theirs = [step for step in steps if step.tb_frame.f_code.co_filename == file]
        told["lines"] = [step.tb_lineno for step in theirs][-50:]
        if trace:
            _add_trace(told, error, (steps, theirs))
    except BaseException:  # a broken __str__, too little memory, a replaced module: the short form stays
        pass
    return told


def _text(error):
    try:
        return str.__str__(str(error))[:_TRACE]
    except BaseException:
        return ""


def _attribute(error, name):
    value = getattr(error, name, None)
    return value if type(value) in (str, int) else None


def _add_trace(told, error, found):
    steps, theirs = found
    if isinstance(error, (NameError, AttributeError)) and isinstance(error.name, str):
        told["near"] = _near(error, steps)
    first = next(iter(theirs), None) or next((step for step in steps if not _is_ours(step)), None)
    if isinstance(error, SyntaxError) and not theirs:
        first = None  # frames of whoever compiled it
    from traceback import TracebackException

    whole = TracebackException(type(error), error, first)
    told["last"] = "".join(whole.format_exception_only()).rstrip("\n")
    trace = "".join(whole.format()).rstrip("\n")
    told["trace"] = trace if len(trace) <= _TRACE else trace[: _TRACE // 2] + "\n  ...\n" + trace[-_TRACE // 2 :]


def _steps(step):
    while step is not None:
        yield step
        step = step.tb_next


def _near(error, steps):
    """A name that looks like the one that is missing, or None."""
    from difflib import get_close_matches

    if isinstance(error, AttributeError):
        names = dir(error.obj)
    else:
        frame = steps[-1].tb_frame
        names = [*frame.f_locals, *frame.f_globals, *frame.f_builtins]
    return next(iter(get_close_matches(error.name, names, 1, 0.7)), None)


def _is_ours(step):
    name = step.tb_frame.f_code.co_filename
    return name == CALL or name.startswith((OURS, "<frozen "))
