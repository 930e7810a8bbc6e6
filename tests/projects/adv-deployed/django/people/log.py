"""One line of JSON for each request."""

import json
import logging
import re
import secrets

from django.conf import settings

WELL_FORMED = re.compile(r"[A-Za-z0-9-]{1,64}")
log = logging.getLogger("people")


class Lines(logging.Formatter):
    def format(self, record):
        fields = {"lvl": record.levelname, "rel": settings.RELEASE, "msg": record.getMessage()}
        if record.exc_info:
            fields["error"] = self.formatException(record.exc_info)
        return json.dumps(fields | getattr(record, "fields", {}), separators=(",", ":"))


def middleware(get_response):
    def note(request):
        sent = request.headers.get("X-Request-ID", "")
        rid = sent if WELL_FORMED.fullmatch(sent) else secrets.token_hex(8)
        response = get_response(request)
        response["X-Request-ID"] = rid
        fields = {"request_id": rid, "verb": request.method, "url": request.path, "code": response.status_code}
        log.info("request", extra={"fields": fields})
        return response

    return note
