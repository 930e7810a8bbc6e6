import functools


def retry(times, *errors):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except errors:
                    pass

        return wrapper

    return decorate
