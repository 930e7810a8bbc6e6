def seconds(text):
    """Return the seconds of a text such as "1h30m"."""
