#!/usr/bin/env bash
# Mints rolls of stamps, with and without hidden codes, each beside a bare COPY of the same rows into the same table.
# Arguments: stamps a roll (1000000), rounds (3).
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.StampMintBench "$@"
