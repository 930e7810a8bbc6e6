from functools import wraps


class Count:
    calls = 0


def counted(function):
    """Count the calls of a function in its attribute calls."""

    @wraps(function)
    def wrapper(*args, **kwargs):
        Count.calls += 1
        for one in made:
            one.calls = Count.calls
        return function(*args, **kwargs)

    wrapper.calls = Count.calls
    made.append(wrapper)
    return wrapper


made = []
