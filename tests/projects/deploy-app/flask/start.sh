#!/bin/sh
set -eu
exec python -m gunicorn --bind "127.0.0.1:$1" "app:create_app()"
