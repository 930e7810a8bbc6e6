#!/bin/sh
# ./deploy.sh IMAGE: releases it, and waits until it is healthy. A rollback adds --skip-release-command.
set -eu
export FLY_API_TOKEN="$DEPLOY_KEY"
image=$1
shift
exec fly deploy --image "$image" --env "RELEASE=${image##*:}" "$@"
