#!/usr/bin/env bash
# Measures reading of GS1 Digital Links a second, one thread (JMH). Arguments go to JMH, e.g. bench/digital-link.sh -f 1 DigitalLinkBench;
# bench/digital-link.sh cpu counts by second of processor time instead, for a busy machine.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
classes="target/test-classes:target/classes:$(cat target/bench.classpath)"
if [ "${1:-}" = cpu ]; then
  exec "$JAVA_HOME/bin/java" -cp "$classes" vn.saolang.bench.DigitalLinkPerCpuSecond
fi
exec "$JAVA_HOME/bin/java" -cp "$classes" org.openjdk.jmh.Main "${@:-DigitalLinkBench}"
