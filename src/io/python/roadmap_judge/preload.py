"""In a host: imports what a program will import, so that not each of its runs does it again."""

import re
import sys
from importlib import import_module

#: Modules of the standard library that do nothing but define things when they are imported, and that take a while.
_HARMLESS = {
    *("abc", "argparse", "ast", "asyncio", "base64", "bisect", "calendar", "collections", "concurrent", "configparser"),
    *("contextlib", "contextvars", "copy", "csv", "dataclasses", "datetime", "decimal", "difflib", "email", "enum"),
    *("fnmatch", "fractions", "functools", "hashlib", "heapq", "hmac", "html", "http", "inspect", "io", "itertools"),
    *("json", "logging", "math", "operator", "pathlib", "queue", "random", "re", "secrets", "shutil", "sqlite3"),
    *("statistics", "string", "struct", "subprocess", "tempfile", "textwrap", "threading", "time", "timeit", "tomllib"),
    *("traceback", "types", "typing", "unittest", "urllib", "uuid", "weakref", "zipfile", "zoneinfo"),
}
_IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([\w., \t]+))", re.MULTILINE)
_TRIED = set()


def preload(source):
    """Imports the harmless modules that a program names. What it cannot import is for the program to find out."""
    for found in _IMPORT.finditer(source):
        for part in (found[1] or found[2]).split(","):
            name = part.split(" as ")[0].strip()
            if name in _TRIED or name.partition(".")[0] not in _HARMLESS:
                continue
            _TRIED.add(name)
            try:
                if name not in sys.modules:
                    import_module(name)
            except Exception:
                pass
