"""A new Git repository in a temporary folder, and what became of it."""

import os
import subprocess
import tempfile
from pathlib import Path

ENVIRONMENT = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Mia",
    "GIT_AUTHOR_EMAIL": "mia@example.org",
    "GIT_COMMITTER_NAME": "Mia",
    "GIT_COMMITTER_EMAIL": "mia@example.org",
    "GIT_EDITOR": "true",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "core.fsync",
    "GIT_CONFIG_VALUE_0": "none",
    "GIT_CONFIG_KEY_1": "maintenance.auto",
    "GIT_CONFIG_VALUE_1": "false",
}


class Git:
    """`git("add", "seats.py")` runs `git add seats.py` in `git.folder`."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def __call__(self, *words):
        try:
            return subprocess.run(
                ["git", *words],
                cwd=self.folder,
                env=ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
            )
        except FileNotFoundError:
            raise RuntimeError("This exercise needs git on your machine.") from None

    def lines(self, *words):
        return self(*words).stdout.splitlines()


def build(folder, commits):
    """Make the commits (branch, parents, message, files) with marks 1, 2, …"""
    git = Git(folder)
    git("init", "-q", "-b", "main", "--template=")
    stream = []
    for mark, (branch, parents, message, files) in enumerate(commits, 1):
        who = f"Mia <mia@example.org> {1772442000 + 60 * mark} +0000"
        stream += [f"commit refs/heads/{branch}", f"mark :{mark}"]
        stream += [f"author {who}", f"committer {who}"]
        stream += [f"data {len(message.encode())}", message]
        for word, parent in zip(("from", "merge", "merge"), parents):
            stream.append(f"{word} :{parent}")
        for name, text in files.items():
            if text is None:
                stream.append(f"D {name}")
            else:
                stream += [f"M 644 inline {name}", f"data {len(text.encode())}", text]
    subprocess.run(
        ["git", "fast-import", "--quiet"],
        cwd=folder,
        env=ENVIRONMENT,
        input="\n".join(stream) + "\n",
        text=True,
        encoding="utf-8",
        check=True,
    )
    git("checkout", "-q", "-f", commits[-1][0])
    return git


def values(text):
    """The names and values of a file of assignments; None if it is no Python."""
    names = {}
    try:
        exec(text, {}, names)  # the text is the learner's own program
    except Exception:
        return None
    return names


def solved(solve, seats=30, price=14):
    """Let `solve` merge the branch, and tell what the repository is like."""
    old = 'CITY = "Kiel"\nSEATS = 20\nPRICE = 12\n'
    commits = [
        ("main", [], "Start", {"ferry.py": old, "notes.txt": "first\n"}),
        (
            "seats",
            [1],
            "More seats",
            {"ferry.py": old.replace("20", str(seats)), "bikes.py": "BIKES = 6\n"},
        ),
        (
            "main",
            [1],
            "A higher price",
            {
                "ferry.py": old.replace("12", str(price)).replace("= 20", "= 24"),
                "notes.txt": "first\nsecond\n",
            },
        ),
    ]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        git = build(folder, commits)
        tips = git.lines("rev-parse", "main", "seats")
        solve(git)
        text = git("show", "main:ferry.py").stdout
        return {
            "values": values(text),
            "markers": [line for line in text.splitlines() if line[:7] in MARKS],
            "on": git("branch", "--show-current").stdout.strip(),
            "parents": git.lines("log", "-1", "--format=%P", "main")
            == [" ".join(tips)],
            "seats moved": git.lines("rev-parse", "seats") != tips[1:],
            "open": git.lines("status", "--porcelain"),
            "merging": (Path(folder) / ".git" / "MERGE_HEAD").exists(),
            "others": git.lines("show", "main:notes.txt", "main:bikes.py"),
        }


MARKS = {"<" * 7, "=" * 7, ">" * 7}
