# Sourced by bin/test: the browser of the journeys is Debian's chromium, with fonts that draw Vietnamese.

CHROMIUM=/usr/bin/chromium

need_chromium() {
  [ ! -x "$CHROMIUM" ] || return 0
  [ "$(id -u)" = 0 ] || die "The journeys need chromium: install it (apt-get install chromium fonts-noto-core)."
  say "Installing chromium for the journeys …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-core; } \
    >target/chromium-install.log 2>&1 </dev/null || die "chromium could not be installed; see target/chromium-install.log."
}
