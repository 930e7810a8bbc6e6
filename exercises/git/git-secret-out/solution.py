def solve(git):
    """Take .env and its key out of the history of the branch mail."""
    git("reset", "--soft", "main")
    with open(git.folder / ".gitignore", "a", encoding="utf-8") as file:
        file.write(".env\n")
    git("add", ".gitignore")
    git("commit", "-m", "Send mail")
