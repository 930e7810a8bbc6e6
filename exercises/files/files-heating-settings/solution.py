import json

USUAL = {"day": 20, "night": 16}


def load_heating(path):
    """Return the usual settings and those of a JSON file."""
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(USUAL)
    except json.JSONDecodeError as error:
        raise ValueError(f"{path.name}: broken JSON") from error
    if not isinstance(settings, dict):
        raise ValueError(f"{path.name}: no dictionary")
    result = dict(USUAL)
    for key, value in settings.items():
        result[key] = value
    return result
