import json
import logging

FIELDS = ("request_id", "booking")


class JsonLines(logging.Formatter):
    """Writes each record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        usual = vars(logging.makeLogRecord({}))
        for name, value in vars(record).items():
            if name not in usual:
                entry[name] = value
        if record.exc_info:
            entry["error"] = record.exc_info[0].__name__
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry)
