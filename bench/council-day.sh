#!/usr/bin/env bash
# Replays a council's day over HTTP: 12 scorers, every criterion of every product, then closing and the ranking list, each beside bare SQL.
# Arguments: numbers of products, one run each (60 when none is given; 60 600 shows the growth).
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.CouncilDayBench "$@"
