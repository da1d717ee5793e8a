#!/usr/bin/env bash
# Measures verdicts over HTTP with the scan log on: JSON and page, beside an endpoint that answers a constant, one that does a keyed
# select, pgbench's keyed select, and nginx with a file. Its database is its own, below target/, and is deleted at the end.
# Arguments: numbers of stamps with commas between (1000000), seconds of each measure (20); e.g. bench/verdict.sh 1000000,10000000 30
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

# need COMMAND PACKAGE: installs the Debian package of a tool that is missing when the caller may, else says what to do.
need() {
  command -v "$1" >/dev/null && return 0
  [ "$(id -u)" = 0 ] || die "bench/verdict.sh needs $1: install the Debian package $2."
  say "installing the Debian package $2, for $1"
  apt-get install -y --no-install-recommends "$2" >/dev/null
}
need wrk wrk
need nginx nginx-light
PATH="$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)"
need pgbench postgresql-contrib

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" ${BENCH_JAVA_OPTIONS:-} -Xms3g -Xmx3g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.VerdictBench "$@"
