def hook(text):
    """Return where the coat is."""
    try:
        number = int(text)
    except ValueError:
        return "ask at the desk"
    return f"floor {number // 100}, hook {number % 100}"
