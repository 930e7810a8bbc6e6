def solve(git):
    git("merge", "seats")
    text = 'CITY = "Kiel"\nSEATS = 30\nPRICE = 14\n'
    (git.folder / "ferry.py").write_text(text, encoding="utf-8")
    git("add", "ferry.py")
    git("commit", "--no-edit")
