def solve(git):
    git("reset", "--soft", "main")
    with (git.folder / ".gitignore").open("a", encoding="utf-8") as file:
        file.write(".env\n")
    git("commit", "-m", "Send mail")
