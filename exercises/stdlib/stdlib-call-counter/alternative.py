from functools import update_wrapper


class counted:
    """Count the calls of a function in the attribute calls."""

    def __init__(self, function):
        self._function = function
        self.calls = 0
        update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self._function(*args, **kwargs)
