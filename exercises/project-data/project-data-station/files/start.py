"""Makes a log for a trial, and starts a program as a terminal does."""

import contextlib
import io
import re
import shutil
from pathlib import Path


def new_log(*lines):
    """Write lines into mast/log.jsonl; return its path and one for results."""
    folder = Path("mast")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    source = folder / "log.jsonl"
    source.write_bytes("".join(line + "\n" for line in lines).encode())
    return source, folder / "days.json"


def start(main, *words):
    """Return (exit code, standard output, standard error)."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:
            code = stop.code
            if isinstance(code, str):
                err.write(code + "\n")
                code = 1
    return code or 0, out.getvalue(), err.getvalue()


def numbers(err):
    """Return the line numbers that are told on standard error."""
    return [int(found) for found in re.findall(r"(?m)^line (\d+):", err)]
