def warn(moisture, least, send):
    warnings = []
    for plant, percent in moisture.items():
        if percent < least:
            warnings.append(f"{plant} needs water")
    send(warnings)
    return len(warnings)
