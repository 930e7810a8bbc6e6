def solve(git):
    """Merge the branch seats into main, and solve the conflict."""
