from json import dumps
from logging import Formatter
from traceback import format_exception


class JsonLines(Formatter):
    def format(self, record):
        known = vars(record)
        found = {"level": known["levelname"], "logger": known["name"]}
        found["message"] = record.getMessage()
        found |= {k: known[k] for k in ("booking", "request_id") if k in known}
        if record.exc_info:
            error = record.exc_info[1]
            found["error"] = type(error).__name__
            found["traceback"] = "".join(format_exception(error))
        return dumps(found, ensure_ascii=False)
