#!/usr/bin/env bash
# Asks the EPCIS repository for one item's history and by the parameters most used, at growing numbers of events made by SQL.
# Arguments: numbers of events, growing (1000000 10000000 when none is given).
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.EpcisQueryBench "$@"
