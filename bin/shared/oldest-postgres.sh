# Sourced by bin/test: a private, short-lived cluster of Debian's PostgreSQL (15 on Debian 12), the oldest one supported.

OLDEST_SUPPORTED=15

# Prints the programs' directory of the oldest installed version that is supported.
oldest_programs() {
  local directory version
  for directory in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V); do
    version=${directory#/usr/lib/postgresql/}
    version=${version%/bin}
    if [ -x "$directory/initdb" ] && [ "$version" -ge "$OLDEST_SUPPORTED" ]; then
      printf '%s\n' "$directory"
      return 0
    fi
  done
}

install_postgres() {
  [ "$(id -u)" = 0 ] || die "The store tests need Debian's PostgreSQL: install it (apt-get install postgresql)."
  say "Installing Debian's PostgreSQL for the store tests …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } \
    >target/postgres-install.log 2>&1 </dev/null || die "PostgreSQL could not be installed; see target/postgres-install.log."
}

# PostgreSQL refuses to run as root: Debian's package brings the account for it.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
  else
    "$@"
  fi
}

stop_oldest_postgres() {
  as_postgres "$PROGRAMS/pg_ctl" -D "$CLUSTER/data" -m immediate -s stop >/dev/null 2>&1 || true
  rm -rf "$CLUSTER"
}

# Sets OLDEST_URL, the JDBC address of the running cluster; it is stopped and removed when the script ends.
start_oldest_postgres() {
  local password port attempt
  PROGRAMS=$(oldest_programs)
  if [ -z "$PROGRAMS" ]; then
    install_postgres
    PROGRAMS=$(oldest_programs)
  fi
  CLUSTER=$(mktemp -d /tmp/saolang-oldest.XXXXXX)
  trap stop_oldest_postgres EXIT
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  (umask 077 && printf '%s\n' "$password" >"$CLUSTER/password")
  if [ "$(id -u)" = 0 ]; then chown -R postgres: "$CLUSTER"; fi
  as_postgres "$PROGRAMS/initdb" -D "$CLUSTER/data" -U postgres -A scram-sha-256 --pwfile="$CLUSTER/password" \
    -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  for attempt in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    if as_postgres "$PROGRAMS/pg_ctl" -D "$CLUSTER/data" -l "$CLUSTER/log" -w -s \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start </dev/null; then
      OLDEST_URL="jdbc:postgresql://127.0.0.1:$port/postgres?user=postgres&password=$password"
      say "$("$PROGRAMS/postgres" --version)"
      return 0
    fi
  done
  die "Debian's PostgreSQL does not start: $(tail -n 1 "$CLUSTER/log")"
}
