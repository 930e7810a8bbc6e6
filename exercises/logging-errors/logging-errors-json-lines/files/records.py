"""Makes log records and reads what a formatter writes."""

import json
import logging
import sys


def line(formatter, level="INFO", message="hello", *args, error=None, **extra):
    """Return the text that the formatter makes of one record."""
    exc_info = None
    if error is not None:
        try:
            raise error
        except Exception:
            exc_info = sys.exc_info()
    log = logging.getLogger("ferry.bookings")
    number = getattr(logging, level)
    record = log.makeRecord(
        log.name, number, "x.py", 1, message, args, exc_info, extra=extra
    )
    return formatter.format(record)


def entry(*args, **kwargs):
    """Return the same text, read as JSON."""
    return json.loads(line(*args, **kwargs))
