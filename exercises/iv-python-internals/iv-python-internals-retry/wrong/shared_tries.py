import functools


def retry(times, *errors):
    def decorate(function):
        failed = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal failed
            while True:
                try:
                    return function(*args, **kwargs)
                except errors:
                    failed += 1
                    if failed >= times:
                        raise

        return wrapper

    return decorate
