def solve(git):
    git("branch", "backup")
    git("reset", "--soft", "main")
    with open(git.folder / ".gitignore", "a", encoding="utf-8") as file:
        file.write(".env\n")
    git("add", ".gitignore")
    git("commit", "-m", "Send mail")
