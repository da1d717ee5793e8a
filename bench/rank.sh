#!/usr/bin/env bash
# Measures full ranks of QD26-01 a second, one thread (JMH). Arguments go to JMH, e.g. bench/rank.sh -f 1 rankWithMisses;
# bench/rank.sh cpu counts by second of processor time instead, for a busy machine.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
classes="target/test-classes:target/classes:$(cat target/bench.classpath)"
if [ "${1:-}" = cpu ]; then
  exec "$JAVA_HOME/bin/java" -cp "$classes" vn.saolang.bench.RankPerCpuSecond
fi
exec "$JAVA_HOME/bin/java" -cp "$classes" org.openjdk.jmh.Main "${@:-RankBench}"
