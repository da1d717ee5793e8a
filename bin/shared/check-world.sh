#!/usr/bin/env bash
# Called by bin/test: starts the application on an empty home as bin/run does, then checks the data it loaded.
set -euo pipefail
PATIENCE=300

world=$(mktemp -d /tmp/saolang-world.XXXXXX)
chmod 711 "$world" # run by root, the database has an account of its own, which must reach its files
output=$world/output
application=
stop() {
  if [ -n "$application" ]; then
    kill "$application" 2>/dev/null || true
    wait "$application" 2>/dev/null || true
  fi
  rm -rf "$world"
}
trap stop EXIT

mkfifo "$output"
export SAOLANG_HOME=$world/home SAOLANG_PORT=0 SAOLANG_BIND=127.0.0.1
unset SAOLANG_DB_URL SAOLANG_DEMO
bash bin/run >"$output" 2>&1 </dev/null &
application=$!
exec 3<"$output"
while IFS= read -r -t "$PATIENCE" line <&3; do
  printf '%s\n' "$line"
  case $line in Ready:*) ready=yes && break ;; esac
done
[ "${ready:-}" = yes ] || { echo "The application did not become ready."; exit 1; }
bash bin/check-data
