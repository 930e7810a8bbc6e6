from contextlib import suppress
from functools import wraps


def retry(times, *errors):
    """Return a decorator that tries a function again after one of the errors."""

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                with suppress(*errors):
                    return function(*args, **kwargs)
            return function(*args, **kwargs)

        return wrapper

    return decorate
