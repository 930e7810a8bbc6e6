class OrderError(ValueError):
    """A line of an order that cannot be used."""


def parse_line(line: str) -> tuple[str, int]:
    """Return name and packets; OrderError for a bad line."""
    parts = line.split(",")
    if len(parts) != 2:
        raise OrderError("no comma")
    name, text = parts[0].strip(), parts[1].strip()
    if not name:
        raise OrderError("no name")
    try:
        packets = int(text)
    except ValueError as error:
        raise OrderError(f"no number: {text}") from error
    if packets < 1:
        raise OrderError(f"number below 1: {packets}")
    return name, packets


def read_order(lines: list[str]) -> tuple[dict[str, int], list[str]]:
    """Return the packets by name, and the problems."""
    items = {}
    problems = []
    filled = [line for line in lines if line.strip()]
    for number, line in enumerate(filled, start=1):
        try:
            name, packets = parse_line(line)
        except OrderError as error:
            problems.append(f"line {number}: {error}")
        else:
            items[name] = items.get(name, 0) + packets
    return items, problems


def report(lines: list[str]) -> str:
    """Return the problems, or the items if there are none."""
    items, problems = read_order(lines)
    if problems:
        return "\n".join(problems)
    return "\n".join(f"{name}: {items[name]}" for name in items)
