#!/bin/sh
# Opens Downhill from this folder. It needs Python 3.7 or newer.
cd "$(dirname "$0")" || exit 1
if python3 -c 'import sys; sys.exit(sys.version_info < (3, 7))' 2>/dev/null; then
  exec python3 serve.py "$@"
fi
echo "Downhill needs Python 3.7 or newer to run from this folder, and it is not on this Mac."
echo "Install Apple's command line tools (xcode-select --install) or Python from https://www.python.org, then start this again."
printf 'Press Return to close this window. '
read -r _
exit 1
