from pathlib import Path


def clean(source: Path, folder: Path) -> dict:
    return {}
