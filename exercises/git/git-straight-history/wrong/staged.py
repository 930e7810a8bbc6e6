def solve(git):
    git("stash")
    git("rebase", "main")
    git("switch", "main")
    git("merge", "timetable")
    git("stash", "pop")
    git("add", "notes.txt")
