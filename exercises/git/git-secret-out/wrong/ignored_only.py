def solve(git):
    with open(git.folder / ".gitignore", "a", encoding="utf-8") as file:
        file.write(".env\n")
    git("add", ".gitignore")
    git("commit", "-m", "Ignore .env")
