def solve(git):
    git("stash")
    git("switch", "main")
    git("rebase", "timetable")
    git("branch", "-f", "timetable", "main")
    git("stash", "pop")
