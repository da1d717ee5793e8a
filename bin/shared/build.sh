# Sourced by the scripts in bin/: builds the application when its sources are newer than the build.

APP=target/app/saolang.jar

# stale SOURCES BUILT: whether the built file is missing or older than one of the sources.
# shellcheck disable=SC2086 # SOURCES holds several words on purpose
stale() { [ ! -e "$2" ] || [ -n "$(find $1 -newer "$2" -print -quit)" ]; }

# Leaves the application in target/app, unpacked: that starts faster than one big jar.
build_if_needed() {
  if stale "src/main pom.xml" target/saolang.jar; then
    say "Building Sao Làng (the first time takes some minutes) …"
    maven -q -Dquick -Dmaven.test.skip=true package >&2 || die "The build failed; see the messages above."
    touch target/saolang.jar
  fi
  if stale target/saolang.jar "$APP"; then
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/saolang.jar extract --destination target/app --force >/dev/null ||
      die "The build could not be unpacked to target/app."
    touch "$APP"
  fi
}

# Becomes the application, so that signals reach it; JAVA_OPTS adds words for the JVM.
start_application() {
  # shellcheck disable=SC2086 # JAVA_OPTS holds several words on purpose
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED ${JAVA_OPTS:-} -jar "$APP" "$@"
}
