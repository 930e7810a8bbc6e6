def hook(text):
    """Return where the coat is."""
    if not text.isdigit():
        return "ask at the desk"
    number = int(text)
    return f"floor {number // 100}, hook {number % 100}"
