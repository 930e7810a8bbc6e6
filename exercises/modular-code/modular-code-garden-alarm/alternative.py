def warn(moisture: dict[str, int], least: int, send) -> int:
    """Send a warning for each dry plant; return their number."""
    dry = [name for name, percent in moisture.items() if percent < least]
    for plant in dry:
        send(f"{plant} needs water")
    return len(dry)
