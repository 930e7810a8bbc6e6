def warn(moisture: dict[str, int], least: int, send) -> int:
    """Send a warning for each dry plant; return their number."""
    count = 0
    for plant, percent in moisture.items():
        if percent <= least:
            send(f"{plant} needs water")
            count += 1
    return count
