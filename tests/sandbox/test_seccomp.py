"""The filter of system calls: what it answers, run in an interpreter of its instructions and by the kernel."""

from __future__ import annotations

import errno
import struct

import pytest

from hornbook.foundation.errors import SandboxError
from hornbook.sandbox import seccomp
from hornbook.sandbox.limits import Result, Verdict
from hornbook.sandbox.pool import Sandbox
from hornbook.sandbox.seccomp import system_call_filter

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
X86_64, AARCH64 = 0xC000003E, 0xC00000B7
WORDS = {"x86_64": X86_64, "aarch64": AARCH64}


def answer(program: bytes, architecture: int, number: int, *arguments: int) -> int:
    """What a filter returns for one system call."""
    data = struct.pack("=iIQ6Q", number, architecture, 0, *arguments, *[0] * (6 - len(arguments)))
    code = list(struct.iter_unpack("=HBBI", program))
    place, word = 0, 0
    while True:
        kind, if_true, if_false, constant = code[place]
        place += 1
        if kind == 0x06:
            return constant
        if kind == 0x20:
            (word,) = struct.unpack_from("=I", data, constant)
            continue
        passes = {0x15: word == constant, 0x25: word > constant, 0x45: bool(word & constant)}[kind]
        place += if_true if passes else if_false


@pytest.mark.parametrize(("machine", "read", "clone", "socket", "ioctl", "prlimit"), [
    ("x86_64", 0, 56, 41, 16, 302),
    ("aarch64", 63, 220, 198, 29, 261),
])  # fmt: skip
def test_what_the_filter_answers(machine: str, read: int, clone: int, socket: int, ioctl: int, prlimit: int) -> None:
    program, word = system_call_filter(machine), WORDS[machine]
    assert len(program) // 8 < 4096  # the kernel's limit
    deny, unknown = ERRNO | errno.EPERM, ERRNO | errno.ENOSYS
    for number, arguments, expected in (
        (read, (0, 0, 100), ALLOW),
        (clone, (0x1200011,), ALLOW),  # as fork does
        (clone, (0x3D0F00,), ALLOW),  # as pthread_create does
        (clone, (0x10000000 | 17,), deny),
        (clone, (0x40000000 | 17,), deny),
        (435, (), unknown),
        (425, (), deny),
        (socket, (1, 1), ALLOW),
        (socket, (2, 1), deny),
        (socket, (10, 2), deny),
        (socket, (16, 3), deny),
        (ioctl, (0, 0x5401), ALLOW),
        (ioctl, (0, 0x5412), deny),
        (ioctl, (0, 0xFFFFFFFF_00005412), deny),  # the kernel reads the lower half only
        (ioctl, (0, 0x541C), deny),
        (prlimit, (0, 7), ALLOW),
        (prlimit, (1, 7), deny),
        (451, (), unknown),
        (10_000, (), unknown),
        (0x40000000 | read, (), unknown),  # x32
    ):
        assert answer(program, word, number, *arguments) == expected, (number, arguments)
    for other in {X86_64, AARCH64, 0x40000003} - {word}:
        assert answer(program, other, read) == KILL


def test_every_denied_call_is_denied_and_the_tables_name_no_call_twice() -> None:
    for column, machine in enumerate(("x86_64", "aarch64")):
        program = system_call_filter(machine)
        numbers = [row[column] for row in seccomp.DENIED.values() if row[column] is not None]
        assert len(numbers) == len(set(numbers))
        for number in numbers:
            assert number is not None
            assert answer(program, WORDS[machine], number) == ERRNO | errno.EPERM


def test_an_unknown_machine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SandboxError, match=r"(?s)system calls of riscv64.*--no-isolation"):
        system_call_filter("riscv64")
    monkeypatch.setattr(seccomp.platform, "machine", lambda: "mips")
    with pytest.raises(SandboxError, match="mips"), Sandbox(workers=1):
        pass


def test_the_kernel_enforces_it(isolated: Sandbox) -> None:
    program = """
import ctypes, errno, platform, socket
libc = ctypes.CDLL(None, use_errno=True)
column = {"x86_64": 0, "aarch64": 1}[platform.machine()]
for numbers in ((101, 117), (310, 270), (321, 280), (298, 241), (323, 282), (425, 425), (250, 219), (165, 40),
                (272, 97), (29, 194), (64, 190), (68, 186), (240, 180), (438, 438), (135, 92), (304, 265)):
    assert libc.syscall(numbers[column], 0, 0, 0, 0, 0, 0) == -1
    assert ctypes.get_errno() == errno.EPERM, numbers
assert libc.syscall(435, 0, 0) == -1 and ctypes.get_errno() == errno.ENOSYS
socket.socketpair()
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET):
    try:
        socket.socket(family)
    except PermissionError:
        continue
    raise AssertionError(family)
"""
    assert isolated.run_one(program) == Result(Verdict.PASSED, "", "")
