def hook(text):
    """Return where the coat is."""
    try:
        number = int(text)
    except ValueError:
        place = "ask at the desk"
    else:
        place = f"floor {number // 100}, hook {number % 100}"
    return place
