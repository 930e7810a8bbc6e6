"""In a child: the folder in which the function is called, put in order after each call."""

import gc
import os

_FIRST, _LAST = 3, 64


class Room:
    """Remembers a folder as it is now.

    What is open stays as it is: a program that keeps a file or a database open from call to call means the same one.
    """

    def __init__(self, folder, files):
        """files: {name: text}, laid out before loading. What loading has changed belongs to the program."""
        self._folder, self._cut = folder, len(folder) + 1
        self._there = set(self._names())
        given = {name: text.encode("utf-8") for name, text in files.items()}
        self._given = {name: data for name, data in given.items() if self._content(name) == data}

    def tidy(self):
        """Takes away what a call has left, and gives back what it has changed. Never raises."""
        try:
            os.chdir(self._folder)
            new = [name for name in self._names() if name not in self._there]
            lost = [name for name, data in self._given.items() if self._content(name) != data]
            if new or lost:
                self._restore(new, lost)
        except Exception:  # the folder is gone, or a function of os is not what it was
            pass

    def _names(self):
        """All that is in the folder; what is in a folder comes before it."""
        names, folders = [], [self._folder]
        for folder in folders:
            with os.scandir(folder) as entries:
                for entry in entries:
                    names.append(entry.path[self._cut :])
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
        return names[::-1]

    def _content(self, name):
        try:
            with open(os.path.join(self._folder, name), "rb") as file:
                return file.read()
        except OSError:
            return None

    def _restore(self, new, lost):
        used = _open_files()
        if any(_identity(os.stat, os.path.join(self._folder, name)) in used for name in new + lost):
            gc.collect()  # what only circles keep open
            used = _open_files()
        for name in new:
            path = os.path.join(self._folder, name)
            if _identity(os.stat, path) not in used:
                _try(os.rmdir if os.path.isdir(path) and not os.path.islink(path) else os.unlink, path)
        for name in lost:
            path = os.path.join(self._folder, name)
            if _identity(os.stat, path) not in used:
                _try(os.makedirs, os.path.dirname(path))
                with open(path, "wb") as file:
                    file.write(self._given[name])


def _open_files():
    return {_identity(os.fstat, number) for number in range(_FIRST, _LAST)} - {None}


def _identity(ask, which):
    try:
        told = ask(which)
    except OSError:
        return None
    return told.st_dev, told.st_ino


def _try(act, path):
    try:
        act(path)
    except OSError:
        pass
