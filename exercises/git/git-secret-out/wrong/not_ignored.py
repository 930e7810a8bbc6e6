def solve(git):
    git("reset", "--soft", "main")
    git("commit", "-m", "Send mail")
