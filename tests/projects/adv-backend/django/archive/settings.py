"""A reference for project-adv-backend: Django with its ORM and migrations."""

import os

SECRET_KEY = os.environ.get("SECRET_KEY") or "nothing is signed here"
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "archive.urls"
INSTALLED_APPS = ["films"]
MIDDLEWARE = ["films.edge.RequestId"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("DATABASE_URL", "sqlite:///films.sqlite3").removeprefix("sqlite:///"),
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"id": {"()": "films.edge.WithId"}},
    "formatters": {"line": {"format": "{asctime} {levelname} {request_id} {message}", "style": "{"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "filters": ["id"], "formatter": "line"}},
    "loggers": {"films": {"handlers": ["out"], "level": "INFO"}},
}
