def solve(git):
    git("merge", "seats")
    git("checkout", "--theirs", "ferry.py")
    git("add", "ferry.py")
    git("commit", "--no-edit")
