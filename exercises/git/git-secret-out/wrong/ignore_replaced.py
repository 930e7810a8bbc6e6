def solve(git):
    git("reset", "--soft", "main")
    (git.folder / ".gitignore").write_text(".env\n", encoding="utf-8")
    git("add", ".gitignore")
    git("commit", "-m", "Send mail")
