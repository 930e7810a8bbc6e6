from pathlib import Path


def main(words: list[str], path: Path) -> int:
    return 0
