def solve(git):
    git("merge", "seats")
    git("add", "ferry.py")
    git("commit", "--no-edit")
