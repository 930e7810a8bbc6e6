"""What differs from place to place comes from the environment, and nothing starts without it."""

import os
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

NEEDED = ("DATABASE_URL", "SECRET_KEY", "RELEASE")


def needed(env):
    wrong = [name for name in NEEDED if not env.get(name, "").strip()]
    if "SECRET_KEY" not in wrong and len(env["SECRET_KEY"]) < 32:
        wrong.append("SECRET_KEY")
    if wrong:
        raise ImproperlyConfigured(f"not set, or too short: {', '.join(wrong)}")
    return [env[name] for name in NEEDED]


def database(url):
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": parts.path[1:], "OPTIONS": {"timeout": 20}}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path[1:],
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname,
        "PORT": parts.port,
        "OPTIONS": {"connect_timeout": 2},
    }


_url, SECRET_KEY, RELEASE = needed(os.environ)
DATABASES = {"default": database(_url)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DEBUG = False
ALLOWED_HOSTS = os.environ.get("HOSTS", "127.0.0.1,localhost,testserver").split(",")
INSTALLED_APPS = ["people"]
MIDDLEWARE = ["people.log.middleware"]
ROOT_URLCONF = "config.urls"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
USE_TZ = True
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "people.log.Lines"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["out"], "level": "INFO"},
    "loggers": {"django.request": {"level": "ERROR"}, "django": {"handlers": [], "propagate": True}},
}
