def is_copied(file: str, source: str) -> bool:
    folder = source.rstrip("/")
    return source == "." or file == folder or file.startswith(folder + "/")


def copy_runs_again(words: list[str], changed: list[str], hit: set[str]) -> bool:
    options = [word for word in words if word.startswith("--")]
    for option in options:
        if option.startswith("--from="):
            return bool(hit)
    *sources, _ = [word for word in words if word not in options]
    return any(is_copied(file, source) for file in changed for source in sources)


def rebuilt(dockerfile: str, changed: list[str]) -> list[int]:
    numbers: list[int] = []
    hit: set[str] = set()  # names of stages in which something runs again
    stage, again = "", False
    for number, line in enumerate(dockerfile.split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        step, *words = line.split()
        if step == "FROM":
            again = words[0] in hit
            stage = words[2] if len(words) == 3 else ""
        elif step == "COPY":
            again = again or copy_runs_again(words, changed, hit)
        if again:
            numbers.append(number)
            if stage:
                hit.add(stage)
    return numbers
