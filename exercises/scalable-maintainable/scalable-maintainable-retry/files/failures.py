"""What can go wrong with a call, and a service that fails as often as a test wants."""


class Unavailable(Exception):
    """The service is away for a moment. It may come back."""


class Refused(Exception):
    """The service says no. It will say no again."""


class Service:
    """Raises the failures in order, and then answers. It counts the calls."""

    def __init__(self, *failures, answer="booked"):
        self.failures, self.answer, self.calls = list(failures), answer, 0

    def __call__(self):
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        return self.answer


def trial(retry, service, chance=1.0, **options):
    """Return what came out, the number of calls, and the pauses."""
    pauses = []
    try:
        result = retry(service, pauses.append, lambda: chance, **options)
    except (Unavailable, Refused) as error:
        result = f"{type(error).__name__} {error}".strip()
    return result, service.calls, [round(seconds, 3) for seconds in pauses]
