#!/usr/bin/env bash
# Measures full ranks of QD26-01 a second, one thread (JMH). Arguments go to JMH, e.g. bench/rank.sh -f 1 rankWithMisses
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  org.openjdk.jmh.Main "${@:-RankBench}"
