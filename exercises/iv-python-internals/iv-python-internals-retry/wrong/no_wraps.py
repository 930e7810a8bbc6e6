def retry(times, *errors):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for tries_left in range(times - 1, -1, -1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    if not tries_left:
                        raise

        return wrapper

    return decorate
