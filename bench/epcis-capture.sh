#!/usr/bin/env bash
# Captures documents of events over HTTP, each beside a bare batched INSERT of the same rows into the same tables.
# Arguments: events a document (10000), rounds (9).
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.EpcisCaptureBench "$@"
