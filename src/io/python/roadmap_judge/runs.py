"""How a run ended, in one word and one sentence, and where in the learner's file."""

import signal

from .child import CANNOT_TELL

#: The words of `outcome` in a reply that a run can bring, and what is said of it.
_STOPPED = {
    "time": ("timeout", "Your program did not end within {seconds:g} seconds and was stopped."),
    "output": ("output", "Your program printed more than {output} bytes and was stopped."),
    "processes": ("processes", "Your program started too many other programs and was stopped."),
    "records": ("crash", "Your program disturbed the check: what came back could not be read."),
}


class Source:
    """The learner's text and its lines."""

    def __init__(self, file):
        """Raises OSError."""
        with open(file, "rb") as handle:
            self.data = handle.read()
        self.file = file
        self.text = self.data.decode("utf-8-sig", errors="replace")
        self.lines = self.text.splitlines()

    def at(self, number):
        """{line, text}, or None if there is no such line."""
        if number is None or not 1 <= number <= len(self.lines):
            return None
        return {"line": number, "text": self.lines[number - 1].strip()}


def how_it_ended(result, limits):
    """(outcome, sentence) of a run that did not tell its end; (None, None) if it did."""
    end = end_of(result)
    if result["stopped"]:
        word, text = _STOPPED[result["stopped"]]
        return word, text.format(**limits)
    if end:
        return None, None
    if result["signal"] is not None:
        return _by_signal(result["signal"])
    if result["exit"] == CANNOT_TELL:
        return "crash", _STOPPED["records"][1]
    return "exited", (
        f"Your program left Python by itself (exit code {result['exit']}) before the check was done. "
        "Take out the line that ends the program, such as os._exit()."
    )


def _by_signal(number):
    if number == getattr(signal, "SIGKILL", 9):
        return "memory", "Your program was ended by the system. It may have used too much memory."
    if number == getattr(signal, "SIGXCPU", 24):
        return "timeout", "Your program computed for too long and was stopped."
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = str(number)
    return "crash", f"Python itself ended while it ran your program (signal {name}). Endless recursion can do that."


def end_of(result):
    """The record that tells the end, or {}."""
    records = result["records"]
    return records[-1] if records and "end" in records[-1] else {}


def place_of(result):
    """The line where a run was when its time was up, or None."""
    return next((record["place"] for record in reversed(result["records"]) if "place" in record), None)


def loop_at(source, line):
    """A sentence on the innermost loop around a line of the learner's file, or None."""
    if line is None:
        return None
    import ast

    try:
        nodes = list(ast.walk(ast.parse(source.text)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    loops = [node for node in nodes if isinstance(node, (ast.While, ast.For, ast.AsyncFor))]
    around = [node for node in loops if node.lineno <= line <= node.end_lineno]
    if not around:
        return None
    loop = max(around, key=lambda node: node.lineno)
    where = f"When it was stopped, it was in the loop that begins at line {loop.lineno}"
    if isinstance(loop, ast.While):
        return f"{where}. Look whether its condition can become false, or a break is reached."
    return f"{where}. Look how many rounds it goes, and how much each round does."


def outcome_of_error(error):
    """The word for an exception that ended the run or a call."""
    if "SystemExit" in error["mro"]:
        return "exited"
    if "MemoryError" in error["mro"]:
        return "memory"
    if "SyntaxError" in error["mro"]:
        return "syntax"
    return "error"


def printed(result, part=None):
    """What was printed, or the part of it from one byte to another, as text."""
    return _text(result["out"], part)


def complained(result, part=None):
    """What was written to standard error, or a part of it, as text."""
    return _text(result["err"], part)


def _text(data, part):
    data = data if part is None else data[part[0] : part[1]]
    return data.encode("latin-1").decode("utf-8", errors="replace")


def place_of_error(error, source):
    syntax = error.get("syntax")
    if syntax and not error["lines"] and syntax["filename"] == source.file:
        return source.at(syntax["lineno"])
    return source.at(error["lines"][-1] if error["lines"] else None)


def error_message(error):
    """One sentence on what such an error usually means, or None."""
    from .explain import explain

    return explain(error)
