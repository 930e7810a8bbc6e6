import functools


def retry(times, *errors):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for tries_left in range(times - 1, -1, -1):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if not tries_left:
                        raise

        return wrapper

    return decorate
