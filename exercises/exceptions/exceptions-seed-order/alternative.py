class OrderError(ValueError):
    """A line of an order that cannot be used."""


def parse_number(text: str) -> int:
    """Return the packets in a text; OrderError if it has none."""
    try:
        packets = int(text)
    except ValueError as error:
        raise OrderError(f"no number: {text}") from error
    if packets < 1:
        raise OrderError(f"number below 1: {packets}")
    return packets


def parse_line(line: str) -> tuple[str, int]:
    """Return name and packets; OrderError for a bad line."""
    if line.count(",") != 1:
        raise OrderError("no comma")
    name, text = line.split(",")
    if name.strip() == "":
        raise OrderError("no name")
    return name.strip(), parse_number(text.strip())


def read_order(lines: list[str]) -> tuple[dict[str, int], list[str]]:
    """Return the packets by name, and the problems."""
    items: dict[str, int] = {}
    problems = []
    for number, line in enumerate(lines, start=1):
        if line.strip() == "":
            continue
        try:
            name, packets = parse_line(line)
            items[name] = items.get(name, 0) + packets
        except OrderError as error:
            problems.append(f"line {number}: {error}")
    return items, problems


def report(lines: list[str]) -> str:
    """Return the problems, or the items if there are none."""
    items, problems = read_order(lines)
    if not problems:
        problems = [f"{name}: {count}" for name, count in items.items()]
    return "\n".join(problems)
