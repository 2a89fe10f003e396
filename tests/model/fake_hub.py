"""A hub on this machine: the few routes that fetching a model uses, with faults on demand."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COMMIT = hashlib.sha1(b"commit").hexdigest()


class FakeHub(ThreadingHTTPServer):
    """Serves ``files`` as the repository ``name`` at the revision ``main``."""

    daemon_threads = True

    def __init__(self, name: str, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.name, self.files = name, files
        self.sent: list[tuple[str, str | None]] = []
        """Files that were asked for, with the Range header."""
        self.cut: set[str] = set()
        """Files whose next answer breaks off in the middle."""
        self.refuse: set[str] = set()
        """Files that are answered with status 500."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: FakeHub

    def log_message(self, *args: Any) -> None:
        """Stay silent."""

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _json(self, status: int, data: Any, **headers: str) -> None:
        content = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def _answer(self, *, body: bool) -> None:
        hub, path = self.server, self.path.partition("?")[0]
        if path == f"/api/models/{hub.name}/revision/main":
            siblings = [{"rfilename": name, "size": len(content)} for name, content in hub.files.items()]
            return self._json(200, {"id": hub.name, "sha": COMMIT, "siblings": siblings})
        if path.startswith(f"/api/models/{hub.name}/revision/"):
            return self._json(404, {"error": "Revision not found"}, X_Error_Code="RevisionNotFound")
        name = path.removeprefix(f"/{hub.name}/resolve/main/")
        if name not in hub.files:
            return self._json(404, {"error": "Repository not found"}, X_Error_Code="RepoNotFound")
        content, asked = hub.files[name], self.headers.get("Range")
        if body:
            hub.sent.append((name, asked))
        if body and name in hub.refuse:
            return self._json(500, {"error": "broken"})
        start = int(asked.removeprefix("bytes=").partition("-")[0]) if asked else 0
        self.send_response(206 if asked else 200)
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("ETag", f'"{hashlib.sha1(content).hexdigest()}"')
        self.send_header("X-Repo-Commit", COMMIT)
        self.end_headers()
        if not body:
            return None
        if name in hub.cut:
            hub.cut.remove(name)
            self.wfile.write(content[: len(content) // 2])
            self.wfile.flush()
            self.close_connection = True
            return None
        self.wfile.write(content[start:])
        return None


@contextmanager
def fake_hub(name: str, files: dict[str, bytes]) -> Iterator[FakeHub]:
    hub = FakeHub(name, files)
    thread = threading.Thread(target=hub.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.shutdown()
        hub.server_close()
        thread.join()
