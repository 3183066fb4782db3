"""client = cluster(): where Dask works for this notebook. Dask is imported when it is called, not before."""

from __future__ import annotations

import atexit
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from .folder import find_root
from .text import plural
from .trouble import Trouble

if TYPE_CHECKING:
    from distributed import Client

_ADDRESS = "DASK_SCHEDULER_ADDRESS"  # Dask's own name: its configuration reads it as scheduler-address
_PATIENCE = "5s"


class NoCluster(Trouble):
    """The cluster that was named cannot do the work. Shown as one line; another place is never taken in silence."""

    def _render_traceback_(self) -> list[str]:
        """What IPython and the embedded runner show in place of a traceback."""
        return [f"{type(self).__name__}: {self}"]


def cluster() -> Client:
    """Connect to the machines that do the work, and say which.

    First a client that is connected already, as a hub's own lines make it; then the scheduler that DASK_SCHEDULER_ADDRESS
    or Dask's configuration names; else two workers on this machine. Raises NoCluster when a named one cannot be used.
    """
    client = _connected()
    if client is None:
        address = _named_address()
        client = _connect(address) if address else _start_here()
        atexit.register(_end, client)
    if not _is_here(client):
        _require_folder(client, find_root())
    print(_told(client))
    return client


def _connected() -> Client | None:
    from distributed import Client

    try:
        client: Client = Client.current()
    except ValueError:  # there is none
        return None
    return client if client.status == "running" else None


def _named_address() -> str | None:
    from dask import config

    # The environment first: Dask reads it only once, and a notebook may set it later.
    return os.environ.get(_ADDRESS) or config.get("scheduler-address", None)


def _connect(address: str) -> Client:
    from distributed import Client

    try:
        return Client(address, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise NoCluster(
            f"No Dask scheduler answers at {address}.",
            f"Start it, or set {_ADDRESS} to another address (or to nothing, to work on this machine), then restart the kernel.",
        ) from error


def _start_here() -> Client:
    """Workers as threads: a script can have them as well as a notebook, and nothing listens but on loopback."""
    from distributed import Client, LocalCluster

    here = LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=False,
        protocol="tcp",  # in Dask 2022.12 its inproc returns some tasks unrun
        host="127.0.0.1",
        memory_limit=0,
        dashboard_address="127.0.0.1:0",
        worker_dashboard_address="127.0.0.1:0",
    )
    return Client(here)


def _end(client: Client) -> None:
    """At exit. Threads can no longer be started then; the workers say so for each one, though it does no harm."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    here = client.cluster
    client.close()
    if here is not None:
        here.close()


def _is_here(client: Client) -> bool:
    from distributed import LocalCluster

    return isinstance(client.cluster, LocalCluster)


def _require_folder(client: Client, root: Path) -> None:
    """Workers read the files themselves, so they must see them under the same path."""
    seen = client.run(os.path.isdir, str(root / "data"))
    if not all(seen.values()):
        raise NoCluster(
            f"The workers at {client.scheduler.address} do not see the folder {root}.",
            "Put it on a disk that they share, then restart the kernel.",
        )


def _told(client: Client) -> str:
    workers = plural(len(client.nthreads()), "worker")
    if _is_here(client):
        return f"Dask works on this machine with {workers}: {_ADDRESS} names no cluster."
    return f"Dask works on the cluster at {client.scheduler.address} with {workers}."
