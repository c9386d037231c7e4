#!/usr/bin/env python3
"""Another QGIS than this machine's, in a Debian root of its own: made once by debootstrap, kept, and entered.

    tools/other_qgis.py 3.40                 makes what is missing; prints which QGIS there is
    tools/other_qgis.py 3.40 COMMAND …       then runs a command in a copy of this checkout there

The roots lie in the folder that EVPLANNER_ROOTS names, else in ~/.cache/evplanner/roots. What runs in one has mounts,
processes, network and temporary files of its own; all of them end with it, however it ends.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
RELEASES = {"3.40": "trixie", "3.44": "forky"}
"""The Debian release that has each version of QGIS."""

MIRROR = os.environ.get("EVPLANNER_DEBIAN_MIRROR", "http://deb.debian.org/debian")
SOURCE = "/src"
"""Where the copy of the checkout lies in a root, with its Python environments."""

KEPT = (".venv", ".venv-central", ".venv-qt6")
"""What of it stays from one copy to the next."""

SETTINGS = {
    # A mirror that is a snapshot of some day is as good as one of today; no suggestions, no documentation.
    "etc/apt/apt.conf.d/90evplanner": 'Acquire::Check-Valid-Until "false";\nAPT::Install-Recommends "false";\n',
    "etc/dpkg/dpkg.cfg.d/90evplanner": (
        "force-unsafe-io\npath-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\n"
    ),
}
PASSED_ON = (
    "http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "CI",
    "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_DEFAULT_TIMEOUT",
)  # fmt: skip

PRIVATE = ("tmp", "var/tmp", "run", "dev/shm")
"""Folders that each command has to itself: two of them never meet over a lock, a socket or a database."""


class RootError(Exception):
    """There is no such root, and none can be made; the text is a sentence with what to do."""


class Root:
    """The Debian root with QGIS ``version`` (``"3.40"`` or ``"3.44"``)."""

    def __init__(self, version: str) -> None:
        if version not in RELEASES:
            raise RootError(f"There is no QGIS {version} to be had. Choose one of {', '.join(RELEASES)}.")
        self.version = version
        self.release = RELEASES[version]
        kept = os.environ.get("EVPLANNER_ROOTS") or Path.home() / ".cache" / "evplanner" / "roots"
        self.folder = Path(kept).resolve() / version

    @contextlib.contextmanager
    def ready(self) -> Iterator[Root]:
        """The root with all that the tests need and a copy of the checkout, for this process alone.

        :raises RootError: where it cannot be made.
        """
        _check_machine()
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        with self.folder.with_name(f"{self.version}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print(f"Another run uses QGIS {self.version}; waiting for its end.", flush=True)
                fcntl.flock(lock, fcntl.LOCK_EX)
            begun = time.monotonic()
            if not self._is_made():
                self._make()
            for left in (self.folder / "var" / "lib").glob("world.*"):  # of a run that was killed
                _remove(left)
            self._copy_checkout()
            self._install()
            self._check_version()
            print(f"QGIS {self.version} is ready after {time.monotonic() - begun:.0f} s.", flush=True)
            yield self

    def command(self, command: Sequence[str], *, network: bool = False) -> list[str]:
        """The command line that runs ``command`` in the copy of the checkout, in a world of its own.

        It ends with the code of ``command``. Whatever ``command`` started is killed with it.
        """
        apart = ["unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child=KILL"]
        if not network:
            apart.append("--net")
        return [*apart, "sh", "-euc", _WORLD, "world", str(self.folder), SOURCE, *map(str, command)]

    def environment(self) -> dict[str, str]:
        """The variables for what runs in the root: this machine's own stay outside."""
        return {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "USER": "root", "LANG": "C.UTF-8",
            **{name: os.environ[name] for name in PASSED_ON if name in os.environ},
        }  # fmt: skip

    def run(self, command: Sequence[str], *, network: bool = False) -> int:
        """Run ``command`` in the root and return its code."""
        return subprocess.run(self.command(command, network=network), env=self.environment()).returncode

    def _is_made(self) -> bool:
        stamp = self.folder / "etc" / "evplanner-root"
        return stamp.exists() and stamp.read_text() == self._recipe()

    def _recipe(self) -> str:
        """What the root was made from, as a number; what is installed later on looks after itself."""
        made_from = repr((self.release, MIRROR, SETTINGS, platform.machine()))
        return hashlib.sha256(made_from.encode()).hexdigest()

    def _make(self) -> None:
        """Make the root anew, beside its place until it is whole."""
        if not shutil.which("debootstrap"):
            _install_debootstrap()
        making = self.folder.with_name(f"{self.version}.making")
        for old in (making, self.folder):
            _remove(old)
        print(f"Making a Debian {self.release} for QGIS {self.version} in {self.folder} …", flush=True)
        with tempfile.TemporaryFile("w+") as log:
            done = subprocess.run(
                [
                    "unshare", "--mount", "debootstrap", "--variant=minbase",
                    "--include=ca-certificates,python3,python3-venv,util-linux",
                    self.release, str(making), MIRROR, "/usr/share/debootstrap/scripts/sid",
                ],
                stdout=log, stderr=subprocess.STDOUT, env=self.environment(),
            )  # fmt: skip
            if done.returncode:
                log.seek(0)
                print("".join(log.readlines()[-20:]), flush=True)
                raise RootError(
                    f"debootstrap could not make a Debian {self.release} from {MIRROR}. Read its message above, check"
                    " the network, or name another mirror in EVPLANNER_DEBIAN_MIRROR."
                )
        for path, text in SETTINGS.items():
            (making / path).write_text(text)
        (making / "etc" / "evplanner-root").write_text(self._recipe())
        making.rename(self.folder)

    def _copy_checkout(self) -> None:
        """Copy what git knows or would take of the checkout; what an earlier copy had besides is gone."""
        source = self.folder / SOURCE.strip("/")
        source.mkdir(exist_ok=True)
        for old in source.iterdir():
            if old.name not in KEPT:
                _remove(old)
        listed = subprocess.run(
            ["git", "-c", f"safe.directory={CHECKOUT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=CHECKOUT, capture_output=True,
        )
        if listed.returncode:
            raise RootError(f"git could not list the files of {CHECKOUT}. Clone the project with git and try again.")
        for name in map(os.fsdecode, filter(None, listed.stdout.split(b"\0"))):
            there = CHECKOUT / name
            if there.is_file():  # it may have been removed and not been committed yet
                target = source / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(there, target)

    def _install(self) -> None:
        """Install what the tests need, over the network that this machine has."""
        for name in ("resolv.conf", "hosts", "pip.conf"):
            known = Path("/etc") / name
            if known.exists():
                shutil.copy(known, self.folder / "etc" / name)
        own = Path("/usr/local/share/ca-certificates")  # where an administrator puts the town's own
        if own.is_dir() and any(own.iterdir()):
            shutil.copytree(own, self.folder / "usr/local/share/ca-certificates", dirs_exist_ok=True)
        inside = "update-ca-certificates >/dev/null 2>&1 || true; exec tools/install.sh test"
        if self.run(["sh", "-c", inside], network=True):
            raise RootError(f"Not all that the tests need could be installed in {self.folder}. Read the message above.")

    def _check_version(self) -> None:
        found = subprocess.run(
            self.command(["dpkg-query", "-W", "-f=${Version}", "qgis"]), env=self.environment(), capture_output=True,
            text=True,
        ).stdout
        if not found.startswith(self.version + "."):
            raise RootError(
                f"Debian {self.release} has QGIS {found or '(none)'} instead of {self.version}. Name a mirror that has"
                " it in EVPLANNER_DEBIAN_MIRROR."
            )


_WORLD = """
root=$1 source=$2; shift 2
scratch=$(mktemp -d -p "$root/var/lib" world.XXXXXX)
mount --make-rprivate /
mount --rbind "$root" "$root"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mkdir -m 1777 "$scratch/tmp" "$scratch/var-tmp"
mount --bind "$scratch/tmp" "$root/tmp"
mount --bind "$scratch/var-tmp" "$root/var/tmp"
code=0
chroot "$root" sh -c '
  [ -d /sys/class ] || mount -t sysfs sysfs /sys 2>/dev/null || true
  python3 -c "
import fcntl, socket, struct
with socket.socket() as any:
    fcntl.ioctl(any, 0x8914, struct.pack(\\"16sH14s\\", b\\"lo\\", 0x49, b\\"\\"))
" || true
  cd "$0" && exec "$@"' "$source" "$@" || code=$?
rm -rf --one-file-system "$scratch" 2>/dev/null || true
exit $code
"""
"""What process 1 of a command's world does; it stays, to reap what others leave."""


def _check_machine() -> None:
    if sys.platform != "linux" or not Path("/etc/debian_version").exists():
        raise RootError("Other versions of QGIS are made with debootstrap, which needs Debian or one of its kin.")
    if os.geteuid() != 0:
        raise RootError("Other versions of QGIS run in a root of their own, which only root may enter. Use sudo.")


def _install_debootstrap() -> None:
    with contextlib.suppress(OSError):
        subprocess.run(["apt-get", "update", "-qq"], stdout=subprocess.DEVNULL)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "debootstrap"], stdout=subprocess.DEVNULL,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    if not shutil.which("debootstrap"):
        raise RootError("debootstrap is not installed and cannot be had by apt-get. Install it and try again.")


def _remove(path: Path) -> None:
    """Remove a file or folder, but nothing of a mount below it."""
    if path.is_symlink() or path.exists():
        subprocess.run(["rm", "-rf", "--one-file-system", str(path)], check=True)


def main() -> int:
    """The code of the command, 1 where there is no root."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    try:
        with Root(sys.argv[1]).ready() as root:
            return root.run(sys.argv[2:]) if sys.argv[2:] else 0
    except RootError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
