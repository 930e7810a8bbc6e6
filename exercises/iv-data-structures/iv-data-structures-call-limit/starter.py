class CallLimit:
    """Allows each user so many calls within any so many seconds."""
