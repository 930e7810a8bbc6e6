import json

USUAL = {"day": 20, "night": 16}


def load_heating(path):
    """Return the usual settings and those of a JSON file."""
    settings = {}
    try:
        with path.open(encoding="utf-8") as file:
            settings = json.load(file)
    except FileNotFoundError:
        pass
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}"
        raise ValueError(f"{path.name}: see {place}") from error
    if not isinstance(settings, dict):
        raise ValueError(f"{path.name}: no dictionary")
    return USUAL | settings
