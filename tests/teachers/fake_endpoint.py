"""An OpenAI-compatible server on this machine, with scripted faults. Other tests may use it too."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Fault:
    """One answer that is not as it should be; ``status`` 0 breaks the connection off in the middle of the body."""

    status: int = 200
    body: str = '{"error": {"message": "as scripted"}}'
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    """Keep the client waiting until the server ends."""
    once_arrived: int = 0
    """Wait until so many questions have arrived in all."""


@dataclass(frozen=True)
class Said:
    """One answer as scripted."""

    text: str
    finish_reason: str = "stop"
    refusal: str | None = None
    usage: bool = True


class FakeEndpoint(ThreadingHTTPServer):
    """Answers every question with ``answer(body)``, unless ``script`` has something for it first."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script: deque[Fault | Said] = deque()
        """What the next requests get, in order of arrival."""
        self.always: Fault | Said | None = None
        """What every request gets once the script is over."""
        self.answer: Callable[[dict[str, Any]], str] = lambda body: f"echo: {body['messages'][-1]['content']}"
        self.models = ["tiny-teacher", "large-teacher"]
        self.bodies: list[dict[str, Any]] = []
        """All questions that arrived."""
        self.headers_seen: list[dict[str, str]] = []
        self.arrivals: list[float] = []
        """When the questions arrived, in seconds of `time.monotonic`."""
        self.answered: Counter[str] = Counter()
        """How often each question was answered whole (by a digest of its body)."""
        self.hold = threading.Event()
        """While it is not set, whole answers wait."""
        self.hold.set()
        self.most_at_once = self._at_once = 0
        self.ended = threading.Event()
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def prompts(self) -> list[str]:
        """The user's words of all questions that arrived."""
        return [body["messages"][-1]["content"] for body in self.bodies]

    def hold_until(self, count: int) -> None:
        """Let no answer go before ``count`` questions have arrived in all."""
        self.hold.clear()

        def watch() -> None:
            while len(self.bodies) < count and not self.ended.wait(0.005):
                pass
            self.hold.set()

        threading.Thread(target=watch, daemon=True).start()

    def enter(self, body: dict[str, Any], headers: dict[str, str]) -> Fault | Said | None:
        with self.lock:
            self.bodies.append(body)
            self.headers_seen.append(headers)
            self.arrivals.append(time.monotonic())
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            return self.script.popleft() if self.script else self.always

    def leave(self) -> None:
        with self.lock:
            self._at_once -= 1

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


def digest(body: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


class _Handler(BaseHTTPRequestHandler):
    server: FakeEndpoint
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: Any) -> None:
        """Stay silent."""

    def do_GET(self) -> None:
        if self.path == "/v1/models":
            return self._send(200, json.dumps({"data": [{"id": name} for name in self.server.models]}))
        return self._send(404, "{}")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path != "/v1/chat/completions":
            return self._send(404, "{}")
        planned = self.server.enter(body, dict(self.headers))
        try:
            if isinstance(planned, Fault):
                return self._fault(planned)
            if body["model"] not in self.server.models:
                return self._send(404, '{"error": {"message": "no such model", "code": "model_not_found"}}')
            self._answer(body, planned)
        finally:
            self.server.leave()

    def _fault(self, fault: Fault) -> None:
        while len(self.server.bodies) < fault.once_arrived and not self.server.ended.wait(0.005):
            pass
        if fault.hang:
            self.server.ended.wait(30)
            self.close_connection = True
        elif fault.status:
            self._send(fault.status, fault.body, **fault.headers)
        else:
            self._send(200, '{"choices": [', whole_length=5000)
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True

    def _answer(self, body: dict[str, Any], said: Said | None) -> None:
        self.server.hold.wait(30)
        said = said or Said(self.server.answer(body))
        prompt = sum(len(message["content"].split()) for message in body["messages"])
        usage = {"prompt_tokens": prompt, "completion_tokens": len(said.text.split())}
        message = {"role": "assistant", "content": said.text, "refusal": said.refusal}
        choice = {"index": 0, "message": message, "finish_reason": said.finish_reason}
        # Counted before the client can have it, so that no answer is ever missed.
        with self.server.lock:
            self.server.answered[digest(body)] += 1
        self._send(200, json.dumps({"choices": [choice]} | ({"usage": usage} if said.usage else {})))

    def _send(self, status: int, body: str, whole_length: int | None = None, **headers: str) -> None:
        content = body.encode()
        with suppress(OSError):
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(whole_length or len(content)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)


@contextmanager
def serve() -> Iterator[FakeEndpoint]:
    """A running server."""
    server = FakeEndpoint()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()
