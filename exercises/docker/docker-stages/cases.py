FILES = [
    "uv.lock",
    "pyproject.toml",
    "src/main.py",
    "src2/a.py",
    "docs/b.md",
    "README.md",
]
STEPS = [
    "RUN make",
    "WORKDIR /srv",
    "COPY uv.lock pyproject.toml ./",
    "COPY src ./src",
    "COPY src2/ ./",
    "COPY . .",
    "# note",
    "",
]


def generate(random):
    lines, names = [], []
    for number in range(random.randint(1, 3)):
        base = random.choice([*names, "python:3.14-slim", "debian"])
        lines.append(f"FROM {base} AS s{number}")
        for _ in range(random.randint(1, 4)):
            lines.append(
                random.choice(
                    [*STEPS, *(f"COPY --from={name} /a /a" for name in names)]
                )
            )
        names.append(f"s{number}")
    return "\n".join(lines), random.sample(FILES, random.randint(0, 2))
