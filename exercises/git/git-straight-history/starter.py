def solve(git):
    """Bring the commits of the branch timetable onto main, in a straight line."""
