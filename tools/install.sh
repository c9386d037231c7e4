#!/bin/sh
# Installs what a command needs on Debian 12 or newer; does nothing where all of it is there.
#   tools/install.sh demo    what the demo needs
#   tools/install.sh test    what the tests need as well
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-demo}

say() { printf '%s\n' "$*" >&2; }

# What differs between Debian's releases: the server has its version in its name; Debian 12's shapely is too old (see
# requirements-demo.txt); and from 13 on pyproj finds its data outside of /usr by asking the program proj.
debian=$(cut -d. -f1 /etc/debian_version 2>/dev/null || true)
case $debian in
  12 | bookworm*) postgresql=15 python="" ;;
  13 | trixie*) postgresql=17 python="python3-shapely proj-bin" ;;
  *) postgresql=18 python="python3-shapely proj-bin" ;;
esac

packages="qgis python3-qgis qgis-providers python3-pandas python3-scipy python3-matplotlib python3-requests
  python3-jinja2 python3-pyproj python3-psycopg2 python3-venv python3-pip xvfb xauth
  postgresql-$postgresql postgresql-$postgresql-postgis-3 util-linux fonts-dejavu-core
  qttranslations5-l10n $python"
if [ "$purpose" = test ]; then
  packages="$packages qttools5-dev-tools pyqt5-dev-tools gdal-bin qgis-server zip git nginx-light openssl tinyproxy chromium poppler-utils"
fi

missing=""
for package in $packages; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null; then
    say "These packages are missing and this is no Debian:$missing. Install their equivalents and run the command again."
    exit 1
  fi
  if [ "$(id -u)" = 0 ]; then as_root=""
  elif command -v sudo >/dev/null; then as_root="sudo"
  else
    say "These packages are missing:$missing. Install them as root, or install sudo, and run the command again."
    exit 1
  fi
  say "Installing:$missing"
  $as_root apt-get update -qq || { say "apt-get update failed. Check the network or the package sources and try again."; exit 1; }
  log=$(mktemp)
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >"$log" 2>&1 || {
    cat "$log" >&2
    say "apt-get could not install:$missing. Read its message above, mend it and run the command again."; exit 1; }
  rm -f "$log"
fi

# Environments: the plugin's sees Debian's packages (QGIS, scipy …) and in Debian 12 adds shapely 2.0 (2.1 and later pull
# a numpy that breaks Debian's scipy); the central API's is apart, as it brings its own numpy and shapely; so is Qt 6,
# which never meets QGIS's Qt 5.
environment() { # folder, requirements, options of venv
  stamp="$1/.installed-$(cksum < "$2" | cut -d' ' -f1)"
  [ -f "$stamp" ] && return
  say "Preparing $1 from $2"
  [ -x "$1/bin/python" ] || /usr/bin/python3 -m venv $3 "$1"
  "$1/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$2" || {
    say "pip could not install $2 into $1. Check the network or the proxy (pip config) and try again."; exit 1; }
  touch "$stamp"
}
environment .venv "tools/requirements-$purpose.txt" --system-site-packages
environment .venv-central resources/central/requirements.txt ""
if [ "$purpose" = test ]; then environment .venv-qt6 tools/requirements-qt6.txt ""; fi
