#!/bin/sh
# deploy/smoke_test.sh ADDRESS RELEASE: asks a release that runs, and changes nothing.
set -u
problems=0

problem() {
    echo "$1"
    problems=1
}

status() {
    curl -s -o /dev/null -m 5 -w '%{http_code}' "$1"
}

curl -s -m 5 "$1/healthz" | grep -qF "\"$2\"" || problem "/healthz: not $2"
[ "$(status "$1/readyz")" = 200 ] || problem "/readyz: not ready"
[ "$(status "$1/api/v1/me")" = 401 ] || problem "/api/v1/me: open"
exit $problems
