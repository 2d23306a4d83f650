"""Serves the folder `site` beside this file, on this computer alone: python3 serve.py [port]"""

import json
import os
import sys
import webbrowser
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

HERE = os.path.dirname(os.path.abspath(__file__))
SITE = os.path.join(HERE, "site")
PORTS = range(4173, 4183)
MISSING = "404.html"

with open(os.path.join(HERE, "hosting.json"), encoding="utf-8") as file:
    HOSTING = json.load(file)


def headers_of(path):
    for place in HOSTING["places"]:
        if path.startswith(place["folder"]):
            return place["headers"]
    return {}


class Handler(SimpleHTTPRequestHandler):
    missing = False

    def guess_type(self, path):
        return HOSTING["contentTypes"].get(os.path.splitext(path)[1], "application/octet-stream")

    def list_directory(self, path):
        self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        self.missing = True
        if code != 404:
            super().send_error(code, message, explain)
            return
        with open(os.path.join(SITE, MISSING), "rb") as page:
            body = page.read()
        self.send_response(404)
        self.send_header("Content-Type", HOSTING["contentTypes"][".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self):
        path = os.path.relpath(self.translate_path(self.path), SITE).replace(os.sep, "/")
        for name, value in headers_of(MISSING if self.missing else path).items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format, *args):
        pass


def listen(ports):
    for port in ports:
        try:
            return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=SITE))
        except OSError:
            continue
    sys.exit("Other programs use the ports %d to %d of this computer. Close one of them, or name another port: python3 serve.py 8080" % (ports[0], ports[-1]))


if not os.path.exists(os.path.join(SITE, "index.html")):
    sys.exit("The folder 'site' is not beside this file. Unpack the whole zip, and start it from there.")
if len(sys.argv) > 1 and not (sys.argv[1].isdigit() and 0 < int(sys.argv[1]) < 65536):
    sys.exit("A port is a whole number from 1 to 65535, not '%s'." % sys.argv[1])

server = listen([int(sys.argv[1])] if len(sys.argv) > 1 else PORTS)
address = "http://localhost:%d/" % server.server_port
print("Downhill is on %s (close this window, or press Ctrl+C, to stop it)." % address, flush=True)
webbrowser.open(address)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
