from functools import wraps


def counted(function):
    """Count the calls of a function in its attribute calls."""

    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper
