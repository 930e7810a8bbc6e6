def solve(git):
    """Take .env and its key out of the history of the branch mail."""
