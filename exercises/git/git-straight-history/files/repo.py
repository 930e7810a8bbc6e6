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


def straightened(
    solve, subjects=("Read the timetable", "Print the timetable"), note="to do\n"
):
    """Let `solve` bring the branch onto main, and tell what the repository is like."""
    commits = [
        ("main", [], "Start", {"ferry.py": "SEATS = 20\n", "notes.txt": "one\n"})
    ]
    for number, subject in enumerate(subjects, 1):
        files = {
            "timetable.py": "".join(f"STEP_{n} = {n}\n" for n in range(1, number + 1))
        }
        commits.append(("timetable", [len(commits)], subject, files))
    commits.append(("main", [1], "More seats", {"ferry.py": "SEATS = 30\n"}))
    commits.append(("main", [len(commits)], "Add bikes", {"bikes.py": "BIKES = 6\n"}))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        git = build(folder, commits)
        git("checkout", "-q", "timetable")
        path = git.folder / "notes.txt"
        path.write_text("one\n" + note, encoding="utf-8", newline="\n")
        solve(git)
        log = git.lines("log", "--reverse", "--topo-order", "--format=%s%x00%P", "main")
        names = git.lines("ls-tree", "--name-only", "main")
        return {
            "history": [line.partition("\0")[0] for line in log],
            "most parents": max(len(line.partition("\0")[2].split()) for line in log),
            "files": sorted(names),
            "same tip": len(set(git.lines("rev-parse", "main", "timetable"))) == 1,
            "on": git("branch", "--show-current").stdout.strip(),
            "notes": path.read_text(encoding="utf-8"),
            "open": [line.strip() for line in git.lines("status", "--porcelain")],
            "stashes": len(git.lines("stash", "list")),
        }
