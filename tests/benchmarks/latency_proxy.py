"""A line with a delay between a client and one or several servers, as a process of its own.

    .venv/bin/python tests/benchmarks/latency_proxy.py --delay 20 5080 [5081 …]

prints the port on which it listens. Bytes arrive ``--delay`` milliseconds after they were sent, in each direction, in
their order and however many are under way. A new connection costs one round trip more, as it does over a network.
Connections are spread over the servers in turn.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

BYTES = 65_536


async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float, first: float = 0.0) -> None:
    """Carry one direction of a connection; ``first`` is added before the first bytes arrive. Delays in seconds."""
    loop = asyncio.get_running_loop()
    under_way: asyncio.Queue = asyncio.Queue()

    async def take() -> None:
        extra = first
        with contextlib.suppress(ConnectionError):
            while True:
                data = await reader.read(BYTES)
                await under_way.put((loop.time() + delay + extra, data))
                extra = 0.0
                if not data:
                    return
        await under_way.put((loop.time(), b""))

    taking = asyncio.ensure_future(take())
    with contextlib.suppress(ConnectionError):
        while True:
            at, data = await under_way.get()
            await asyncio.sleep(max(0.0, at - loop.time()))
            if not data:
                break
            writer.write(data)
            await writer.drain()
    taking.cancel()
    with contextlib.suppress(ConnectionError, RuntimeError):
        writer.close()


async def serve(targets: Sequence[int], delay: float) -> None:
    """Listen on a free port of this machine, print it, and carry every connection to the next of ``targets``."""
    turns = itertools.cycle(targets)

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", next(turns))
        except OSError:
            writer.close()
            return
        await asyncio.gather(
            carry(reader, there_writer, delay, first=2 * delay), carry(there_reader, writer, delay)
        )

    server = await asyncio.start_server(connect, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


@contextlib.contextmanager
def line(targets: Sequence[int], milliseconds: float) -> Iterator[str]:
    """The address of a line to the servers on these ports, with a delay in each direction, while the block runs."""
    command = [sys.executable, str(Path(__file__).resolve()), "--delay", str(milliseconds), *map(str, targets)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--delay", type=float, required=True, help="milliseconds in each direction")
    parser.add_argument("target", type=int, nargs="+", help="ports of the servers on this machine")
    options = parser.parse_args()
    asyncio.run(serve(options.target, options.delay / 1000))


if __name__ == "__main__":
    main()
