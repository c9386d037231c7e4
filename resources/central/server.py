"""The central API's web server: pygeoapi, with a login in front and with the database's own words when it refuses.

    python server.py --configuration pygeoapi.yml --port 5080 [--login NAME --login-file FILE]
    python server.py --configuration pygeoapi.yml --socket api.sock

Runs in the environment of ``requirements.txt`` beside this file. The login's secret is read from the environment
variable EVPLANNER_CENTRAL_LOGIN or from the file given, never from the command line. It listens on this machine only;
put a web server with TLS (nginx, Caddy) in front of it for use over a network. ``production/`` does so with a login
for each colleague: one server each, on a socket that only nginx can open. Nothing in a request says whose it is.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hmac
import json
import os
import sys
from pathlib import Path

STATUS_OF_REFUSAL = {"EV404": 409, "EV409": 409}
"""HTTP status for error codes that ``schema.sql`` raises; 400 for everything else that the database refuses (never 401
or 403, which would send people looking for a fault in their login)."""

SENTENCES = {
    "23505": "There is another feature with this id or number.",
    "42501": "Your login has no right to do this.",
}
"""Sentences for error codes of PostgreSQL whose own words help nobody (or tell how the database is made)."""


class BasicLogin:
    """WSGI middleware: lets through who gives the one login, in HTTP's Basic scheme."""

    def __init__(self, application, name: str, secret: str) -> None:
        self.application = application
        self.expected = f"{name}:{secret}".encode()

    def __call__(self, environ, start_response):
        """Answer one request."""
        if self.accepts(environ.get("HTTP_AUTHORIZATION", "")):
            return self.application(environ, start_response)
        body = json.dumps({"code": "NotAuthorized", "description": "Log in with a name and its secret."}).encode()
        start_response("401 Unauthorized", [
            ("Content-Type", "application/json"), ("Content-Length", str(len(body))),
            ("WWW-Authenticate", 'Basic realm="EV Planner central API", charset="UTF-8"'),
        ])
        return [body]

    def accepts(self, header: str) -> bool:
        """Whether an Authorization header holds the login; compared in a time that tells nothing about it."""
        scheme, _, given = header.partition(" ")
        try:
            decoded = base64.b64decode(given, validate=True)
        except (binascii.Error, ValueError):
            return False
        return scheme.lower() == "basic" and hmac.compare_digest(decoded, self.expected)


def prepare(configuration: Path, openapi: Path) -> None:
    """Point pygeoapi at its configuration and write the OpenAPI document that it wants to find."""
    os.environ["PYGEOAPI_CONFIG"] = str(configuration)
    os.environ["PYGEOAPI_OPENAPI"] = str(openapi)
    if openapi.exists() and openapi.stat().st_mtime >= configuration.stat().st_mtime:
        return
    from pygeoapi.openapi import get_oas
    from pygeoapi.util import to_json, yaml_load

    with configuration.open(encoding="utf-8") as file:
        document = get_oas(yaml_load(file))
    openapi.write_text(to_json(document), encoding="utf-8")


def application():
    """pygeoapi's Flask application, answering a refused write with the database's message.

    pygeoapi itself answers every refusal of the database with an empty "500 Internal Server Error".
    """
    from flask import jsonify
    from pygeoapi.flask_app import APP
    from sqlalchemy.exc import DBAPIError, OperationalError, StatementError

    @APP.after_request
    def filled(response):
        # The web server closes the connection after an answer without a length, and then each write opens a new one.
        if response.status_code == 204:
            response.status_code = 200
            response.content_type = "application/json"
            response.set_data(b"{}")
        return response

    @APP.errorhandler(StatementError)
    def refused(error):
        cause = error.orig
        code = getattr(cause, "pgcode", None) or ""
        words = SENTENCES.get(code) or getattr(getattr(cause, "diag", None), "message_primary", None) or str(cause)
        lost = isinstance(error, DBAPIError) and error.connection_invalidated
        if lost or code[:2] in ("08", "28", "53", "57") or (isinstance(error, OperationalError) and not code):
            return jsonify(code="ServerError", description="The database cannot be reached."), 503
        return jsonify(code="Refused", description=words), STATUS_OF_REFUSAL.get(code, 400)

    return APP


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--configuration", type=Path, required=True)
    parser.add_argument("--openapi", type=Path, help="where to write openapi.json (default: beside the configuration)")
    parser.add_argument("--host", default="127.0.0.1")
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--port", type=int)
    place.add_argument("--socket", type=Path, help="Unix socket, which its owner and group may open")
    parser.add_argument("--threads", type=int, default=8, help="requests answered at the same time (default 8)")
    parser.add_argument("--login", help="name of the login; nobody needs one without")
    parser.add_argument("--login-file", type=Path, help="file that holds the login's secret")
    options = parser.parse_args()
    configuration = options.configuration.resolve()
    prepare(configuration, options.openapi or configuration.with_name("openapi.json"))
    served = application()
    if options.login:
        secret = os.environ.pop("EVPLANNER_CENTRAL_LOGIN", "")
        if not secret and options.login_file:
            secret = options.login_file.read_text(encoding="utf-8").strip()
        if not secret:
            sys.exit("The login has no secret. Set EVPLANNER_CENTRAL_LOGIN or give --login-file.")
        served = BasicLogin(served, options.login, secret)
    from waitress import serve

    place = {"host": options.host, "port": options.port}
    if options.socket:
        place = {"unix_socket": str(options.socket), "unix_socket_perms": "660"}
    serve(served, threads=options.threads, ident="EV Planner central API", **place)


if __name__ == "__main__":
    main()
