#!/bin/sh
set -eu
exec python -m gunicorn --bind "${HOST:-0.0.0.0}:${PORT:-8000}" --workers 2 config.wsgi
