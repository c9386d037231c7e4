"""QGIS's own proxies, certificates and logins carried over to the exchange, in real QGIS."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from tests.integration.central_fixture import LOGIN, ROOT

pytest_plugins = ["tests.integration.central_fixture"]

PREPARE = """
import sys, threading
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsNetworkAccessManager, QgsSettings
profile, url, name, secret = sys.argv[1:4] + [sys.stdin.read()]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False, profile)
application.initQgis()
manager = QgsApplication.authManager()
assert not manager.isDisabled() and manager.setMasterPassword("only for this test", True)

from evplanner_plugin.errors import EvPlannerError
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.sync.carriers.qgis_bridge import proxies, transport_for

def store(method, **settings):
    entry = QgsAuthMethodConfig(method)
    entry.setName(method)
    for key, value in settings.items():
        entry.setConfig(key, value)
    stored = manager.storeAuthenticationConfig(entry)
    assert stored[0] if isinstance(stored, tuple) else stored
    return entry.id()

def said(function, *arguments):
    try:
        return function(*arguments)
    except EvPlannerError as error:
        return "ERROR " + error.sentence()

def elsewhere(function, *arguments):
    found = []
    thread = threading.Thread(target=lambda: found.append(said(function, *arguments)))
    thread.start()
    thread.join(30)
    return found[0]
"""


@pytest.fixture
def qgis(tmp_path, central):
    """Runs lines in a QGIS of their own, with a fresh profile and authentication store; returns what they print."""

    def run(lines: str) -> list[str]:
        profile = tmp_path / "profile"
        profile.mkdir()
        environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT), "QGIS_AUTH_DB_DIR_PATH": str(profile), "XDG_RUNTIME_DIR": str(profile),
        }
        done = subprocess.run(
            [sys.executable, "-c", PREPARE + textwrap.dedent(lines), str(profile), central.url, LOGIN],
            env=environment, input=central.secret, capture_output=True, text=True, timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return run


def test_a_login_of_qgis_opens_the_central_api_from_any_thread(qgis):
    here, there = qgis("""
        login = store("Basic", username=name, password=secret)
        def ask():
            return "site_log" in FeaturesClient(transport_for(url, login), url).collections()
        print(said(ask))
        print(elsewhere(ask))
    """)
    assert (here, there) == ("True", "True")


def test_a_wrong_or_missing_login_is_said(qgis):
    wrong, none, unknown = qgis("""
        def ask(login):
            return FeaturesClient(transport_for(url, login), url).collections()
        print(elsewhere(ask, store("Basic", username=name, password=secret + "x")))
        print(elsewhere(ask, ""))
        print(elsewhere(ask, "abcdefg"))
    """)
    assert wrong.startswith("ERROR The server at http://127.0.0.1:") and "refused the login" in wrong
    assert "refused the login" in none
    assert "has no entry abcdefg" in unknown


def test_the_proxy_of_qgis_counts_with_its_exceptions_and_never_for_this_machine(qgis):
    before, *after = qgis("""
        print(proxies("https://central.example.org"))
        settings = QgsSettings()
        for key, value in {
            "Enabled": True, "Type": "HttpProxy", "Host": "proxy.example.org", "Port": "3128", "User": "an",
            "Password": "p:@",
        }.items():
            settings.setValue("proxy/proxy" + key, value)
        settings.setValue("proxy/noProxyUrls", ["https://inside.example.org"])
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        for address in ("https://central.example.org", "https://inside.example.org/ogc", "http://127.0.0.1:5080"):
            print(elsewhere(proxies, address))
    """)
    assert before == "{}"
    assert after == ["{'https': 'http://an:p%3A%40@proxy.example.org:3128'}", "{}", "{}"]


def test_an_authority_added_in_qgis_is_trusted(qgis, tmp_path):
    """A server with a certificate of the town hall's own authority: refused before, accepted once QGIS trusts it."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Town hall",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )
    before, after = qgis(f"""
        import http.server, ssl
        from qgis.PyQt.QtNetwork import QSslCertificate
        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = b'{{"collections": [{{"id": "site_log"}}]}}'
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            def log_message(self, *words):
                pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain({str(certificate)!r}, {str(key)!r})
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"https://127.0.0.1:{{server.server_port}}"
        def ask():
            return FeaturesClient(transport_for(address), address).collections()
        print(elsewhere(ask))
        assert manager.storeCertAuthority(QSslCertificate.fromPath({str(certificate)!r})[0])
        manager.initSslCaches()
        print(elsewhere(ask))
    """)
    assert "certificate of 127.0.0.1" in before and "not trusted" in before
    assert after == "['site_log']"
