def warn(moisture: dict[str, int], least: int, send) -> int:
    """Send a warning for each dry plant; return their number."""
    count = 0
    for plant, percent in moisture.items():
        # Instead of this line: send and count a warning, if needed.
        print(plant, percent)
    return count


# Try it here.
sent = []
print(warn({"fern": 10, "rose": 40}, 30, sent.append))
print(sent)
