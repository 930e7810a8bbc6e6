def solve(git):
    git("reset", "--hard")
    git("rebase", "main")
    git("switch", "main")
    git("merge", "timetable")
