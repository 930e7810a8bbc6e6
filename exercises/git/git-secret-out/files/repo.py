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
    "FILTER_BRANCH_SQUELCH_WARNING": "1",  # else it waits ten seconds
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


def cleaned(solve, secret="k-4711", later=("Retry three times",)):
    """Let `solve` take the secret out, and tell what the repository is like."""
    commits = [
        (
            "main",
            [],
            "Start",
            {"ferry.py": "SEATS = 20\n", ".gitignore": "__pycache__/\n"},
        ),
        ("mail", [1], "Send mail", {"mail.py": "import os\n"}),
        (
            "mail",
            [2],
            "Add the settings",
            {".env": f"KEY={secret}\n", "host.py": "HOST = 1\n"},
        ),
        ("mail", [3], "Oops", {".env": None}),
    ]
    for number, message in enumerate(later):
        files = {"mail.py": f"import os\n\nTRIES = {3 + number}\n"}
        commits.append(("mail", [len(commits)], message, files))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        git = build(folder, commits)
        old = git.lines("rev-parse", "main")
        solve(git)
        found = git("log", "--branches", "--tags", "-p", "--format=%H%n%B").stdout
        (git.folder / ".env").write_text("KEY=new\n", encoding="utf-8")
        (git.folder / "__pycache__").mkdir(exist_ok=True)
        (git.folder / "__pycache__" / "a.pyc").write_text("", encoding="utf-8")
        names = git.lines("ls-tree", "--name-only", "mail")
        texts = git.lines("show", "mail:mail.py", "mail:host.py")
        return {
            "secret": secret in found,
            "env in history": "b/.env" in found,
            "files": sorted(names),
            "texts": texts,
            "branches": sorted(
                git.lines(
                    "for-each-ref",
                    "--format=%(refname:short)",
                    "refs/heads",
                    "refs/tags",
                )
            ),
            "main moved": git.lines("rev-parse", "main") != old,
            "on main": git("merge-base", "--is-ancestor", "main", "mail").returncode
            == 0,
            "on": git("branch", "--show-current").stdout.strip(),
            "open": git.lines("status", "--porcelain"),
        }
