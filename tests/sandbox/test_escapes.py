"""Attempts to get out of the wall, and to use more than is allowed; after each the worker is as good as new."""

from __future__ import annotations

import os
import socket
import uuid
from pathlib import Path

import pytest
from tests.sandbox.conftest import run_then_check_health

from hornbook.sandbox.limits import MEBIBYTE, Limits, Verdict
from hornbook.sandbox.pool import Sandbox

# Each attempt runs `escaped(what)` if it gets something.
PRELUDE = """
import contextlib, ctypes, errno, os, platform, resource, signal, socket, struct, subprocess, sys, time
def escaped(what): print("ESCAPED", what, flush=True)
refused = contextlib.suppress(OSError, ValueError, subprocess.SubprocessError)
libc = ctypes.CDLL(None, use_errno=True)
column = {"x86_64": 0, "aarch64": 1}[platform.machine()]
def call(numbers, *args): return libc.syscall(numbers[column], *args)
others = [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]
"""

ESCAPES = {
    "tcp": "with refused: socket.create_connection(('127.0.0.1', 22), 0.2); escaped('tcp')",
    "tcp-of-ipv6": "with refused: socket.create_connection(('::1', 22), 0.2); escaped('tcp6')",
    "udp": "with refused: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('1.1.1.1', 53)); escaped(1)",
    "raw-packets": "with refused: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1); escaped('raw')\n"
    "with refused: socket.socket(socket.AF_PACKET, socket.SOCK_RAW); escaped('packet')",
    "netlink": "with refused: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW); escaped('netlink')",
    "names-of-hosts": "with refused: escaped(socket.getaddrinfo('example.org', 80))",
    "listening": "with refused: socket.create_server(('', 8000)); escaped('server')",
    "users-and-hosts": "for name in ('passwd', 'shadow', 'hosts', 'resolv.conf', 'machine-id', 'hostname'):\n"
    "  with refused: escaped(open('/etc/' + name).read())",
    "home-folders": "for place in ('/root', '/home', '/Users', '/mnt', '/media', '/srv', '/opt', '/var', '/run'):\n"
    "  with refused:\n    if set(os.listdir(place)) - set(sys.base_prefix.split('/')): escaped(os.listdir(place))",
    "environment": "known = {'HOME', 'LANG', 'PATH', 'PYTHONHASHSEED', 'TMPDIR', 'TZ', 'PWD', 'LC_CTYPE'}\n"
    "if set(os.environ) - known: escaped(os.environ)",
    "memory-and-files-of-others": "for pid in others:\n"
    "  for name in ('mem', 'environ', 'fd/1', 'fd/3', 'fd/4', 'cwd/x', 'root/etc/passwd', 'maps', 'exe'):\n"
    "    with refused: escaped(open(f'/proc/{pid}/{name}', 'rb').read(10))\n"
    "    with refused: open(f'/proc/{pid}/{name}', 'r+b'); escaped(name)",
    # Opened and not written: where this fails, the test must do no harm.
    "settings-of-the-kernel": "for folder, _, names in os.walk('/proc'):\n"
    "  if not folder.removeprefix('/proc/')[:1].isdigit() and not os.path.islink(folder):\n    for name in names:\n"
    "      with refused: open(os.path.join(folder, name), 'r+b', 0); escaped(os.path.join(folder, name))\n"
    "with refused: open('/proc/sys/kernel/core_pattern', 'wb'); escaped('core_pattern')\n"
    "if os.listdir('/proc/1'): escaped(os.listdir('/proc/1'))",
    "devices": "for name in ('sda', 'vda', 'mem', 'kmsg', 'kvm', 'fuse', 'net/tun', 'tty', 'ptmx'):\n"
    "  with refused: open('/dev/' + name, 'rb'); escaped(name)\n"
    "with refused: os.mknod('/tmp/disk', 0o60600, os.makedev(8, 0)); open('/tmp/disk'); escaped('mknod')",
    "remounting": "for flags in (32, 32 | 4096, 4096): \n"
    "  if libc.mount(b'none', b'/usr', b'', flags, None) == 0: escaped('mount')\n"
    "if libc.mount(b'proc', b'/tmp', b'proc', 0, None) == 0: escaped('proc')\n"
    "if libc.umount2(b'/tmp', 2) == 0: escaped('umount')\n"
    "if call((428, 428), -100, b'/', 1) != -1 or call((430, 430), b'tmpfs', 0) != -1: escaped('new mounts')",
    "another-root": "with refused: os.chroot('/tmp'); escaped('chroot')\n"
    "if call((155, 41), b'/tmp', b'/tmp') == 0: escaped('pivot_root')",
    "symbolic-links": "os.symlink('/proc/1/root/etc/passwd', 'a'); os.symlink('../../../../root', 'b')\n"
    "for name in ('a', 'b', 'b/.ssh'):\n  with refused: escaped(os.listdir(name) if name > 'b' else open(name).read())",
    "hard-links": "for name in (os.__file__, '/proc/1/exe', '/proc/self/exe', '/dev/null'):\n"
    "  with refused: os.link(name, 'linked', follow_symlinks=True); open('linked', 'r+b'); escaped(name)",
    "files-by-handle": "buffer = ctypes.create_string_buffer(200)\n"
    "if call((303, 264), -100, b'/usr', buffer, b'1234', 0) != -1: escaped('name_to_handle')\n"
    "if call((304, 265), 0, ctypes.create_string_buffer(b'\\x08', 200), 0) != -1: escaped('handle')",
    "descriptors-of-others": "for pid in others:\n  with refused:\n    fd = os.pidfd_open(pid)\n"
    "    if call((438, 438), fd, 3, 0) != -1: escaped('pidfd_getfd')",
    "tracing": "for pid in others:\n  for request in (16, 0x4206):\n"
    "    if call((101, 117), request, pid, 0, 0) == 0: escaped('ptrace')",
    "memory-of-others": "buffer = ctypes.create_string_buffer(8)\n"
    "vector = struct.pack('QQ', ctypes.addressof(buffer), 8)\n"
    "for pid in others:\n  for numbers in ((310, 270), (311, 271)):\n"
    "    if call(numbers, pid, vector, 1, vector, 1, 0) != -1: escaped('process_vm')",
    "limits-of-others": "for pid in others:\n"
    "  with refused: resource.prlimit(pid, resource.RLIMIT_NOFILE, (0, 0)); escaped('prlimit')\n"
    "  with refused: os.setpriority(os.PRIO_PROCESS, pid, 19); escaped('nice')\n"
    "  with refused: os.sched_setaffinity(pid, {0}); escaped('affinity')\n"
    "  with refused: os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0)); escaped('scheduler')",
    "higher-limits": "for kind in (resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU):\n"
    "  with refused: resource.setrlimit(kind, (2**40, 2**40)); escaped('setrlimit')",
    "another-user": "for change in (os.setuid, os.setgid, os.seteuid):\n  with refused: change(0); escaped(change)\n"
    "with refused: os.setgroups([0]); escaped('setgroups')\nif os.getuid() != 65534: escaped(os.getuid())",
    "capabilities": "status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
    "if any(int(status[name], 16) for name in status if name.startswith('Cap')): escaped(status)\n"
    "if int(status['NoNewPrivs']) != 1 or int(status['Seccomp']) != 2: escaped('filter')",
    "programs-with-set-user-id": "for name in ('su', 'sudo', 'mount', 'ping', 'newgrp'):\n"
    "  for place in ('/bin/', '/usr/bin/', '/usr/sbin/'):\n"
    "    if os.path.exists(place + name): escaped(name)",
    "namespaces": "for flag in (0x10000000, 0x20000, 0x40000000, 0x20000000, 0x4000000, 0x8000000, 0x80):\n"
    "  if libc.unshare(flag) == 0: escaped(hex(flag))\n"
    "  if flag > 255 and call((56, 220), flag | 17, 0, 0, 0, 0) >= 0: escaped('clone')\n"
    "with refused:\n  if libc.setns(os.open('/proc/1/ns/net', 0), 0) == 0: escaped('setns')",
    "parts-of-the-kernel": "for numbers in ((321, 280), (298, 241), (323, 282), (425, 425), (250, 219), (248, 217),\n"
    "  (175, 105), (313, 273), (246, 104), (320, 294), (167, 224), (169, 142), (163, 89), (300, 262), (135, 92)):\n"
    "  if call(numbers, 0, 0, 0, 0, 0, 0) != -1: escaped(numbers)",
    "shared-memory-that-stays": "for numbers in ((29, 194), (64, 190), (68, 186)):\n"
    "  if call(numbers, 0, 4096, 0o1777) != -1: escaped(numbers)\n"
    "if call((240, 180), b'queue', 0o102, 0o600, 0) != -1: escaped('mq_open')",
    "keystrokes-for-a-terminal": "import fcntl\nfor number in (0x5412, 0x541C):\n"
    "  try: fcntl.ioctl(0, number, b'x')\n  except OSError as error:\n"
    "    if error.errno == errno.EPERM: continue\n  escaped('ioctl')",
    "calls-of-another-kind": "if libc.syscall(0x40000000 | 39) != -1: escaped('x32')",
    "signals-to-the-worker": "for number in range(1, 65):\n  if number not in (32, 33):\n"
    "    with refused: os.kill(1, number)",
    "signals-to-all": "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
    "for number in (15, 9, 19):\n  with refused: os.kill(-1, number)",
    "changing-the-interpreter": "library = os.path.dirname(os.__file__)\n"
    "for folder in (library, '/usr/lib', '/lib', '/hornbook-worker'):\n"
    "  with refused: open(folder + '/sitecustomize.py', 'w'); escaped(folder)\n"
    "with refused: open(os.__file__, 'a'); escaped('os')\nwith refused: os.remove(os.__file__); escaped('removed')",
    "the-time": "with refused: time.clock_settime(time.CLOCK_REALTIME, 0); escaped('time')",
    "the-name-of-the-machine": "with refused: socket.sethostname('x'); escaped('name')\n"
    "if socket.gethostname() != 'sandbox': escaped(socket.gethostname())",
}  # fmt: skip


@pytest.mark.parametrize("attempt", ESCAPES.values(), ids=ESCAPES)
def test_no_way_out(isolated: Sandbox, attempt: str) -> None:
    result = run_then_check_health(isolated, PRELUDE + attempt)
    assert (result.output, result.detail) == ("", "")
    assert result.verdict is Verdict.PASSED


def test_sockets_of_the_host_can_not_be_reached(isolated: Sandbox, tmp_path: Path) -> None:
    abstract, named = f"\0hornbook-{uuid.uuid4()}", str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as first, socket.socket(socket.AF_UNIX) as second:
        for server, name in ((first, abstract), (second, named)):
            server.bind(name)
            server.listen()
            attempt = f"with refused: socket.socket(socket.AF_UNIX).connect({name!r}); escaped('unix')"
            assert run_then_check_health(isolated, PRELUDE + attempt).output == ""


def test_the_hosts_processes_can_not_be_seen_or_signalled(isolated: Sandbox) -> None:
    attempt = f"""
if set(others) != {{1}}: escaped(others)
for number in (0, 9):
    with refused: os.kill({os.getpid()}, number); escaped('signal')
"""
    assert run_then_check_health(isolated, PRELUDE + attempt).output == ""


LIMITED = (Verdict.FAILED, Verdict.OUT_OF_MEMORY, Verdict.KILLED, Verdict.TIMED_OUT)
DEAF = """
import signal
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
"""
ABUSES = {
    "fork-bomb": ("import os\nwhile True:\n  try: os.fork()\n  except OSError: pass", Verdict.KILLED),
    "fork-bomb-of-sessions": ("import os\nwhile True:\n  if os.fork() == 0: os.setsid()", Verdict.KILLED),
    "thread-bomb": ("import threading\nwhile True: threading.Thread(target=threading.Event().wait).start()", *LIMITED),
    "memory-bomb": ("x = [0]\nwhile True: x += x", Verdict.OUT_OF_MEMORY),
    "memory-bomb-at-once": ("x = 'a' * 10**11", Verdict.OUT_OF_MEMORY),
    "memory-bomb-of-pages": ("import mmap\nx = [mmap.mmap(-1, 2**24) for _ in range(10**6)]", *LIMITED),
    "memory-bomb-of-recursion": ("def f(x): return f([x] * 10**5)\nf(0)", *LIMITED),
    "output-without-end": ("while True: print('x' * 100_000)", Verdict.TIMED_OUT),
    "errors-without-end": ("import sys\nwhile True: sys.stderr.write('x' * 100_000)", Verdict.TIMED_OUT),
    "huge-file": ("open('big', 'wb').write(bytes(2 * 2**20))", Verdict.FAILED),
    "sparse-file": ("file = open('big', 'wb')\nfile.seek(2**40)\nfile.write(b'x')\nfile.flush()", Verdict.FAILED),
    "growing-file": ("import os\nos.truncate(open('big', 'wb').name, 2**40)", Verdict.FAILED),
    "many-large-files": ("for i in range(40): open(str(i), 'wb').write(bytes(2**19))", Verdict.FAILED),
    "many-small-files": ("i = 0\nwhile True:\n  i += 1\n  open(str(i), 'w').close()", *LIMITED),
    "many-open-files": ("files = [open('/dev/null') for _ in range(10**6)]", Verdict.FAILED),
    "deep-folders": ("import os\nfor _ in range(10**4): os.mkdir('d'); os.chdir('d')", Verdict.PASSED, *LIMITED),
    "deep-recursion": ("import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()", Verdict.CRASHED, *LIMITED),
    "deep-recursion-of-native-code": (
        "x = []\nfor _ in range(10**6): x = [x]\nimport sys\nsys.setrecursionlimit(10**9)\nrepr(x)",
        Verdict.CRASHED, *LIMITED,
    ),
    "deep-syntax": ("(" * 100_000, Verdict.FAILED),
    "deaf-loop": (f"{DEAF}while True: pass", Verdict.TIMED_OUT),
    "deaf-sleep": (f"{DEAF}import time\ntime.sleep(60)", Verdict.TIMED_OUT),
    "native-loop": ("import ctypes\nctypes.CDLL(None).pause()", Verdict.TIMED_OUT),
    "number-without-end": ("10**10**10", Verdict.TIMED_OUT, Verdict.OUT_OF_MEMORY),
    "pattern-without-end": ("import re\nre.match('(a*)*b', 'a' * 50)", Verdict.TIMED_OUT),
    "stopping-itself": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", Verdict.TIMED_OUT),
    "unusual-signal": ("import os\nos.kill(os.getpid(), 40)", Verdict.CRASHED),
    "loop-of-threads": (
        (
            "import threading\nfor _ in range(4):\n"
            "  threading.Thread(target=lambda: [0 for _ in iter(int, 1)]).start()\nthreading.Event().wait()"
        ),
        Verdict.TIMED_OUT,
    ),
    "breaking-itself": ("import ctypes\nctypes.string_at(0)", Verdict.CRASHED),
    "aborting": ("import os\nos.abort()", Verdict.CRASHED),
    "daemon": (
        (
            "import os, time\nif os.fork() == 0:\n  os.setsid()\n  if os.fork() == 0:\n    while True:\n"
            "      open('/tmp/alive', 'a').write('x')\n  os._exit(0)\ntime.sleep(0.05)"
        ),
        Verdict.PASSED,
    ),
}  # fmt: skip


@pytest.mark.parametrize("abuse", ABUSES.values(), ids=ABUSES)
def test_abuse_ends_the_program_only(isolated: Sandbox, abuse: tuple[str, Verdict]) -> None:
    program, *verdicts = abuse
    assert run_then_check_health(isolated, program).verdict in verdicts


HOLD = """
import mmap, os, time
def hold(count, mebibytes, shared=False):
    for _ in range(count):
        if os.fork() == 0:
            block = mmap.mmap(-1, mebibytes * 2**20) if shared else bytearray(mebibytes * 2**20)
            for place in range(0, len(block), 4096): block[place] = 1
            time.sleep(9)
    time.sleep({seconds})
"""


@pytest.mark.parametrize("shared", [False, True], ids=["own", "shared"])
def test_processes_together_can_not_hold_more_memory_than_one(needs_isolation: None, shared: bool) -> None:
    limits = Limits(timeout_seconds=5, max_memory_bytes=100 * MEBIBYTE, max_processes=8)
    with Sandbox(limits, workers=1) as sandbox:
        result = sandbox.run_one(HOLD.format(seconds=9) + f"hold(4, 40, {shared})")
        assert (result.verdict, result.detail) == (
            Verdict.OUT_OF_MEMORY, "its processes together hold more than 100 MiB",
        )  # fmt: skip
        assert sandbox.run_one(HOLD.format(seconds=0.3) + f"hold(1, 40, {shared})").passed


def test_memory_that_processes_share_counts_once(needs_isolation: None) -> None:
    program = """
import os, time
block = bytearray(40 * 2**20)
for _ in range(5):
    if os.fork() == 0:
        time.sleep(9)
time.sleep(0.3)
"""
    with Sandbox(Limits(timeout_seconds=5, max_memory_bytes=100 * MEBIBYTE), workers=1) as sandbox:
        assert sandbox.run_one(program).passed
