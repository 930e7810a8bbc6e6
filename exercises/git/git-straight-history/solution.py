def solve(git):
    """Bring the commits of the branch timetable onto main, in a straight line."""
    git("stash")
    git("rebase", "main")
    git("switch", "main")
    git("merge", "timetable")
    git("stash", "pop")
