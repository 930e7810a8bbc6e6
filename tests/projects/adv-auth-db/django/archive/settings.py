"""A reference for project-adv-auth-db: Django with its ORM, its password hashers and signed tokens."""

import os
import sys

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    sys.exit("SECRET_KEY is empty")
TOKEN_SECONDS = int(os.environ.get("TOKEN_SECONDS", "900"))
REFRESH_SECONDS = int(os.environ.get("REFRESH_SECONDS", "1209600"))
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
ROOT_URLCONF = "archive.urls"
INSTALLED_APPS = ["films"]
MIDDLEWARE = []
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("DATABASE_URL", "sqlite:///films.sqlite3").removeprefix("sqlite:///"),
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PASSWORD_HASHERS = [os.environ.get("HASHER", "django.contrib.auth.hashers.Argon2PasswordHasher")]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"out": {"class": "logging.StreamHandler"}},
    "loggers": {"films": {"handlers": ["out"], "level": "INFO"}},
}
