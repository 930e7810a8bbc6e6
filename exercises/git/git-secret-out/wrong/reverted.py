def solve(git):
    with open(git.folder / ".gitignore", "a", encoding="utf-8") as file:
        file.write(".env\n")
    git("commit", "-a", "-m", "Ignore .env")
    git("revert", "--no-edit", "HEAD~2")
    git("revert", "--no-edit", "HEAD~4")
    git("checkout", "HEAD~2", "--", "host.py")
    git("commit", "-m", "Keep the host")
