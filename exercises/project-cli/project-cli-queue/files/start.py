"""Starts a program as a terminal does, and returns what came of it."""

import contextlib
import io
import shutil
from pathlib import Path


def new_path():
    """Empty the folder "cafe", and return the path of a queue.json in it."""
    folder = Path("cafe")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder / "queue.json"


def start(main, path, *words):
    """Return (exit code, standard output, standard error)."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(list(words), path)
        except SystemExit as stop:
            code = stop.code
            if isinstance(code, str):
                err.write(code + "\n")
                code = 1
    return code or 0, out.getvalue(), err.getvalue()
