"""What every request has: an id, a line in the log, and one form for each failure."""

import functools
import logging
import uuid
from contextvars import ContextVar

from django.db import IntegrityError
from django.db.models import ProtectedError
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

CODES = {400: "invalid", 404: "not_found", 405: "not_allowed", 409: "conflict"}
request_id = ContextVar("request_id", default="-")
log = logging.getLogger("films")


class WithId(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        return True


class RequestId:
    def __init__(self, next_one):
        self.next_one = next_one

    def __call__(self, request):
        request_id.set(request.headers.get("X-Request-ID", "")[:80] or uuid.uuid4().hex)
        answer = self.next_one(request)
        log.info("%s %s %d", request.method, request.path, answer.status_code)
        answer.headers["X-Request-ID"] = request_id.get()
        return answer


class Refused(Exception):
    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


def told(status, message):
    return JsonResponse({"error": {"code": CODES.get(status, "error"), "message": message}}, status=status)


def route(*methods):
    def of(view):
        @csrf_exempt
        @functools.wraps(view)
        def wrapped(request, **kwargs):
            try:
                if request.method not in methods:
                    raise Refused(405, "this path has no such method")
                return view(request, **kwargs)
            except Refused as error:
                return told(error.status, str(error))
            except (IntegrityError, ProtectedError):
                return told(409, "this does not fit to what is there")

        return wrapped

    return of


def no_such_path(request, exception):
    return told(404, "no such path")


def failed(request):
    return told(500, "this did not work")
