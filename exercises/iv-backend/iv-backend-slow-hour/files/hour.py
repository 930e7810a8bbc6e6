"""One hour of a booking service, as its log tells it."""

import json


def line(route, ms, status=200, pool=0, db=0, queries=1, partner=0):
    """Return one line of the log."""
    return json.dumps(
        {
            "route": route,
            "status": status,
            "ms": ms,
            "pool_ms": pool,
            "db_ms": db,
            "partner_ms": partner,
            "queries": queries,
        }
    )


HOUR = [
    "INFO:     Application startup complete.",
    line("GET /huts", 12, db=8),
    line("GET /huts", 14, db=9),
    line("GET /bookings", 620, db=590, queries=121),
    line("GET /bookings", 48, db=30, queries=2),
    line("GET /bookings", 580, db=544, queries=119),
    line("POST /payments", 2100, status=503, db=5, partner=2080),
    "Traceback (most recent call last):",
    '  File "/app/partner.py", line 12, in pay',
    "TimeoutError",
    line("POST /payments", 130, status=201, db=7, partner=101),
]
