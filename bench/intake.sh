#!/usr/bin/env bash
# Takes a list of producers in and back: reading and judging it, adding its lines in the background, taking them back.
# Arguments: lines (10000), rounds (3). The heap is held at 256 MB.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/../bin/shared/project.sh"
enter_project

find_jdk
maven -q -Dquick test-compile
maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$JAVA_HOME/bin/java" -Xmx256m -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  vn.saolang.bench.IntakeBench "$@"
