def solve(git):
    """Take .env and its key out of the history of the branch mail."""
    git("switch", "-c", "clean", "main")
    git("checkout", "mail", "--", ".")
    path = git.folder / ".gitignore"
    path.write_text(path.read_text(encoding="utf-8") + "/.env\n", encoding="utf-8")
    git("commit", "-a", "-m", "Send mail")
    git("branch", "-M", "clean", "mail")
