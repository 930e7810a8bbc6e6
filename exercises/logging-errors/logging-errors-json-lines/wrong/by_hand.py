import logging


class JsonLines(logging.Formatter):
    def format(self, record):
        text = record.getMessage()
        parts = [
            f'"level": "{record.levelname}"',
            f'"logger": "{record.name}"',
            f'"message": "{text}"',
        ]
        for name in ("request_id", "booking"):
            if hasattr(record, name):
                value = getattr(record, name)
                shown = value if isinstance(value, int) else f'"{value}"'
                parts.append(f'"{name}": {shown}')
        if record.exc_info:
            parts.append(f'"error": "{record.exc_info[0].__name__}"')
        return "{" + ", ".join(parts) + "}"
