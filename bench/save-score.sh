#!/usr/bin/env bash
# Measures saving scores with 20 members at once over HTTP, beside a bare INSERT … RETURNING. Argument: saves a member.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.SaveScoreBench "$@"
