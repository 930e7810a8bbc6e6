def retry(times, *errors):
    """Return a decorator that tries a function again after one of the errors."""
