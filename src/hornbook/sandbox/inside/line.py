"""The line between a candidate's process and that of its tests: messages of some kinds, over two pipes."""

from __future__ import annotations

import os
import struct

REQUEST, REPLY, CALL_BACK, ANSWER = b"Q", b"R", b"C", b"A"
"""Of the tests: do something; of the candidate: its result. The same the other way, for functions that tests pass."""
MAX_MESSAGE_BYTES = 16 * 2**20
CHUNK_BYTES = 65_536
HEADER = struct.Struct("!cI")


class LineClosedError(Exception):
    """The process at the other end is gone, or has closed the line."""


class Line:
    """Sends and receives whole messages over two descriptors."""

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write = read, write
        self._buffer = bytearray()

    def send(self, kind: bytes, body: bytes) -> None:
        """Send one message. Raises ValueError if it is too long, LineClosedError if nobody can receive it."""
        if len(body) > MAX_MESSAGE_BYTES:
            raise ValueError(f"a value of more than {MAX_MESSAGE_BYTES // 2**20} MiB can't be handed over")
        left = memoryview(HEADER.pack(kind, len(body)) + body)
        try:
            while left:
                left = left[os.write(self._write, left) :]
        except OSError as error:
            raise LineClosedError from error

    def receive(self) -> tuple[bytes, bytes]:
        """Wait for the next message: kind and body. Raises ValueError if it is too long, and LineClosedError."""
        kind, length = HEADER.unpack(self._take(HEADER.size))
        if length > MAX_MESSAGE_BYTES:
            raise ValueError("a message is too long")
        return kind, self._take(length)

    def _take(self, count: int) -> bytes:
        while len(self._buffer) < count:
            try:
                chunk = os.read(self._read, CHUNK_BYTES)
            except OSError as error:
                raise LineClosedError from error
            if not chunk:
                raise LineClosedError
            self._buffer += chunk
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken
