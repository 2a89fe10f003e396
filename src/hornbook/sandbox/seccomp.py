"""The filter of system calls that every isolated worker and its programs run under.

It is a list of what is denied, not of what is allowed: programs need most of what the C library needs, which differs
by version and machine. The wall itself is made of namespaces; the filter takes away the parts of the kernel in which
holes are found most often and which no exercise needs, and what would let one process disturb another of the same
user. Calls newer than the tables are unknown to the kernel as far as programs can tell.

Sources: the kernel's tables ``arch/x86/entry/syscalls/syscall_64.tbl`` and ``include/uapi/asm-generic/unistd.h`` of
Linux 6.1, instructions in ``linux/bpf_common.h``, codes in ``linux/seccomp.h``, ``linux/audit.h`` and
``linux/sched.h``.

Not covered: other machines than x86_64 and aarch64, which are refused; what allowed calls do to the kernel; reading
memory that a call's arguments point to, which no such filter can.
"""

from __future__ import annotations

import errno
import platform
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from hornbook.foundation.errors import SandboxError

# name: (x86_64, aarch64); None where the machine has no such call
DENIED: dict[str, tuple[int | None, int | None]] = {
    # other processes: their memory, descriptors and pace
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "process_mrelease": (448, 448), "pidfd_getfd": (438, 438), "kcmp": (312, 272),
    "move_pages": (279, 239), "migrate_pages": (256, 238), "setpriority": (141, 140), "ioprio_set": (251, 30),
    # large and young parts of the kernel
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "keyctl": (250, 219), "add_key": (248, 217),
    "request_key": (249, 218), "fanotify_init": (300, 262), "lookup_dcookie": (212, 18), "nfsservctl": (180, 42),
    "memfd_secret": (447, 447), "modify_ldt": (154, None), "uselib": (134, None), "_sysctl": (156, None),
    "sysfs": (139, None),
    # mounts and namespaces
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97),
    "setns": (308, 268), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "open_tree": (428, 428), "move_mount": (429, 429), "mount_setattr": (442, 442), "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264),
    # objects that would outlive the program
    "shmget": (29, 194), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180),
    # the machine's administration
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105), "finit_module": (313, 273),
    "delete_module": (176, 106), "create_module": (174, None), "get_kernel_syms": (177, None),
    "query_module": (178, None), "swapon": (167, 224), "swapoff": (168, 225), "reboot": (169, 142),
    "acct": (163, 89), "quotactl": (179, 60), "quotactl_fd": (443, 443), "iopl": (172, None), "ioperm": (173, None),
    "personality": (135, 92), "syslog": (103, 116), "vhangup": (153, 58), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "clock_adjtime": (305, 266), "adjtimex": (159, 171), "sethostname": (170, 161),
    "setdomainname": (171, 162),
}  # fmt: skip

# These take the number of a process first, and 0 means the caller.
ONLY_ON_ONESELF = {
    "prlimit64": (302, 261), "sched_setaffinity": (203, 122), "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118), "sched_setattr": (314, 274),
}  # fmt: skip

SOCKET, IOCTL, CLONE, CLONE3 = (41, 198), (16, 29), (56, 220), (435, 435)
LAST_KNOWN_CALL = 450

AF_UNIX = 1
TIOCSTI, TIOCLINUX = 0x5412, 0x541C
CLONE_NEW_ANY = 0x7E02_0000  # mount, cgroup, UTS, IPC, user, pid and network namespaces

NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16  # offsets in `struct seccomp_data`
LOAD, JUMP_EQUAL, JUMP_GREATER, JUMP_ANY_BIT, RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
ALLOW, KILL_PROCESS, WITH_ERRNO = 0x7FFF_0000, 0x8000_0000, 0x0005_0000
DENY, UNKNOWN = WITH_ERRNO | errno.EPERM, WITH_ERRNO | errno.ENOSYS


@dataclass(frozen=True)
class Machine:
    """What the filter must know of a kind of machine: its word in audit records, and its column in the tables."""

    architecture: int
    column: int


MACHINES = {"x86_64": Machine(0xC000_003E, 0), "aarch64": Machine(0xC000_00B7, 1)}


def system_call_filter(machine: str | None = None) -> bytes:
    """The filter as the kernel takes it: an array of ``struct sock_filter``, for this machine unless one is named.

    Raises SandboxError for a machine whose calls are not in the tables.
    """
    name = machine or platform.machine()
    if name not in MACHINES:
        raise SandboxError(
            f"programs can't be isolated here: the system calls of {name} are not in our tables",
            mend=f"use a machine of {' or '.join(MACHINES)}; if you trust the programs, run them unprotected with "
            "--no-isolation (in a recipe `isolation: none`)",
        )
    here = MACHINES[name]
    code = [
        _instruction(LOAD, ARCHITECTURE),
        *_unless(JUMP_EQUAL, here.architecture, KILL_PROCESS),
        _instruction(LOAD, NUMBER),
        # This refuses the x32 calls of x86_64 too, whose numbers have bit 30 set.
        *_when(JUMP_GREATER, LAST_KNOWN_CALL, UNKNOWN),
        # Its flags are in memory, out of the filter's sight; without it the C library uses `clone`.
        *_when(JUMP_EQUAL, CLONE3[here.column], UNKNOWN),
    ]
    for numbers in DENIED.values():
        number = numbers[here.column]
        if number is not None:
            code += _when(JUMP_EQUAL, number, DENY)
    for numbers in ONLY_ON_ONESELF.values():
        code += _check(numbers[here.column], 0, _unless(JUMP_EQUAL, 0, DENY))
    code += _check(SOCKET[here.column], 0, _unless(JUMP_EQUAL, AF_UNIX, DENY))
    code += _check(CLONE[here.column], 0, _when(JUMP_ANY_BIT, CLONE_NEW_ANY, DENY))
    code += _check(IOCTL[here.column], 1, [*_when(JUMP_EQUAL, TIOCSTI, DENY), *_when(JUMP_EQUAL, TIOCLINUX, DENY)])
    return b"".join([*code, _instruction(RETURN, ALLOW)])


def _instruction(code: int, constant: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, constant)


def _when(test: int, constant: int, answer: int) -> list[bytes]:
    """Return ``answer`` if the loaded word passes the test, else go on."""
    return [_instruction(test, constant, 0, 1), _instruction(RETURN, answer)]


def _unless(test: int, constant: int, answer: int) -> list[bytes]:
    """Return ``answer`` unless the loaded word passes the test."""
    return [_instruction(test, constant, 1, 0), _instruction(RETURN, answer)]


def _check(number: int, argument: int, tests: Iterable[bytes]) -> list[bytes]:
    """Put the tests to one argument of one call, which passes if none of them returns.

    The kernel reads these arguments as 32-bit numbers, so the lower half of the word is what counts; both kinds of
    machine keep it first.
    """
    inner = [_instruction(LOAD, ARGUMENTS + 8 * argument), *tests, _instruction(RETURN, ALLOW)]
    return [_instruction(JUMP_EQUAL, number, 0, len(inner)), *inner]
