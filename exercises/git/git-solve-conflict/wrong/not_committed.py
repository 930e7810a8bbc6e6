def solve(git):
    """Merge the branch seats into main, and solve the conflict."""
    git("merge", "seats")
    ours = git("show", "main:ferry.py").stdout.splitlines()
    theirs = git("show", "seats:ferry.py").stdout.splitlines()
    seats = next(line for line in theirs if line.startswith("SEATS"))
    lines = [seats if line.startswith("SEATS") else line for line in ours]
    (git.folder / "ferry.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    git("add", "ferry.py")
