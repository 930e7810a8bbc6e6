"""What an error usually means, in one sentence."""


def explain(error, line, source):
    return None
