"""The folder of one run: where the program works, and beside it what it reads and prints."""

import os
from itertools import count

_NUMBERS = count(1)


def make_base():
    """A new folder of this check's own. Raises OSError."""
    parent = next((os.environ[n] for n in ("TMPDIR", "TEMP", "TMP") if os.path.isdir(os.environ.get(n, ""))), "/tmp")
    base = os.path.join(os.path.realpath(parent), f"roadmap-check-{os.getpid()}-{os.urandom(4).hex()}")
    os.mkdir(base, 0o700)
    return base


class Folder:
    def __init__(self, base, stdin):
        self.path = os.path.join(base, f"{os.getpid()}-{next(_NUMBERS)}")
        self.work = os.path.join(self.path, "here")
        os.makedirs(self.work)
        self.stdin, self.out, self.err = (os.path.join(self.path, name) for name in ("in", "out", "err"))
        with open(self.stdin, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write(stdin)
        for name in (self.out, self.err):
            open(name, "xb").close()

    def remove(self):
        for act, path in ((os.rmdir, self.work), *((os.unlink, name) for name in (self.stdin, self.out, self.err))):
            _try(act, path)
        remove(self.path)

    def printed(self):
        """Bytes printed so far."""
        return sum(_size(name) for name in (self.out, self.err))

    def take(self, names, limit):
        """What was printed (latin-1: one letter a byte), the texts of the files named, and what files there are."""
        files = {name: _content(os.path.join(self.work, name), limit) for name in names}
        try:
            there = sorted(os.listdir(self.work))[:100]
        except OSError:
            there = []
        out, err = (_content(name, limit) or "" for name in (self.out, self.err))
        return {"out": out, "err": err, "files": files, "there": there}


def _size(name):
    try:
        return os.stat(name).st_size
    except OSError:
        return 0


def _content(name, limit):
    """The first bytes of a file, one letter a byte; None if it is not there. Reads no pipe or device."""
    try:
        if not os.path.isfile(name):
            return None
        with open(name, "rb") as file:
            return file.read(limit).decode("latin-1")
    except OSError:
        return None


def remove(path):
    """Removes a folder and all in it, as far as that can be done. Follows no link."""
    try:
        return os.rmdir(path)
    except OSError:
        pass
    for step in range(2):
        for folder, folders, files in os.walk(path, topdown=step == 0):
            if step == 0:  # a program may have taken our rights away
                _try(os.chmod, folder, 0o700)
                continue
            for name in files:
                _try(os.unlink, os.path.join(folder, name))
            for name in folders:
                inner = os.path.join(folder, name)
                _try(os.unlink if os.path.islink(inner) else os.rmdir, inner)
    _try(os.rmdir, path)


def _try(act, *arguments):
    try:
        act(*arguments)
    except OSError:
        pass
