#!/bin/sh
# All tests, in real QGIS: two lanes side by side, then the tests of QGIS's network threads alone.
#   tools/test.sh [options of pytest]
# Each file of tests/desktop has a process of its own: what a test leaves of its windows must not fall on another's.
# Where the options leave no test at all, pytest ends with 5: that is no failure here.
set -u
cd "$(dirname "$0")/.."
python=.venv/bin/python
apart="tests/integration/test_transports.py tests/integration/test_network_of_qgis.py"
patience=240

window() { xvfb-run -a -s "-screen 0 1600x1000x24" "$@"; }

windows() { # each file of tests/desktop; what it said is shown where it failed
  failed=0
  for file in tests/desktop/test_*.py; do
    said=$(mktemp)
    window $python -m pytest "$file" "$@" >"$said" 2>&1
    code=$?
    if [ $code -eq 0 ] || [ $code -eq 5 ]; then
      echo "$file: $(tail -n 1 "$said")"
    else
      cat "$said"
      echo "$file failed ($code)."
      failed=1
    fi
    rm -f "$said"
  done
  return $failed
}

# QGIS asks its main thread from its network threads, and now and then misses the answer when the machine is busy: it
# then waits for ever. So those tests come last, alone, and are started again where that happened.
network() {
  for attempt in first second third; do
    # shellcheck disable=SC2086
    window timeout $patience $python -m pytest $apart "$@"
    code=$?
    [ $code -eq 5 ] && return 0
    [ $code -eq 124 ] || return $code
    echo "The $attempt attempt hung for $patience s."
  done
  return 124
}

windows "$@" &
lane=$!
ignored=$(for file in $apart tests/desktop; do printf -- '--ignore=%s ' "$file"; done)
# shellcheck disable=SC2086
window $python -m pytest $ignored "$@"
rest=$?
[ $rest -eq 5 ] && rest=0
wait $lane
desktop=$?
network "$@"
last=$?
echo "Windows: $desktop; network threads: $last; everything else: $rest (0 is passed)."
[ $desktop -eq 0 ] && [ $rest -eq 0 ] && [ $last -eq 0 ]
