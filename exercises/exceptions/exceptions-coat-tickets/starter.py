def hook(text):
    """Return where the coat is."""
    number = int(text)
    return f"floor {number // 100}, hook {number % 100}"
