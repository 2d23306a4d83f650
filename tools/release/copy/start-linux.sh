#!/bin/sh
# Opens Downhill from this folder. It needs Python 3.7 or newer.
cd "$(dirname "$0")" || exit 1
for python in python3 python; do
  if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 7))' 2>/dev/null; then
    exec "$python" serve.py "$@"
  fi
done
echo "Downhill needs Python 3.7 or newer to run from this folder, and it is not on this computer." >&2
echo "Install it (on Debian and Ubuntu: sudo apt install python3), then start this again." >&2
exit 1
