# Sourced by the scripts in bin/: enters the project, and finds a JDK for the application and for Maven itself.

NEEDED_JDK=25

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# Makes the project the working directory; paths that the caller gave stay relative to where the caller stood.
enter_project() {
  local name
  for name in SAOLANG_HOME SAOLANG_DB_PASSWORD_FILE; do
    [ -z "${!name:-}" ] || export "$name=$(realpath -m "${!name}")"
  done
  cd "$(dirname "${BASH_SOURCE[0]}")/../.."
}

# jdk_version DIRECTORY: prints the major version of the JDK there, or nothing.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

# Exports JAVA_HOME: the caller's own choice first, then the java of the PATH, then what is installed.
find_jdk() {
  local on_path candidate version
  on_path=$(readlink -f "$(command -v javac || command -v java || true)" || true)
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/*}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge "$NEEDED_JDK" ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  die "Sao Làng needs a JDK $NEEDED_JDK or later and found none: install one and set JAVA_HOME to it."
}

# maven ARGUMENTS: runs Maven on the JDK found, without input and without the warnings of Maven's own old libraries.
maven() {
  command -v mvn >/dev/null || die "Sao Làng is built by Maven, which is missing: install it (Debian: apt-get install maven)."
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 mvn -B "$@" </dev/null 2>&1 |
    sed -u 's/\x1b\[[0-9;]*m//g' # Maven resets the colours of a terminal even when it writes to a file
}
