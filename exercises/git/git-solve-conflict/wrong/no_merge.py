def solve(git):
    ours = git("show", "main:ferry.py").stdout.splitlines()
    theirs = git("show", "seats:ferry.py").stdout.splitlines()
    lines = [theirs[1] if line.startswith("SEATS") else line for line in ours]
    (git.folder / "ferry.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    git("checkout", "seats", "--", "bikes.py")
    git("add", ".")
    git("commit", "-m", "Merge seats")
