#!/usr/bin/env python3
"""Speaks TLS for a server that does not: `tls_proxy.py CERTIFICATE KEY PORT TARGET_PORT`, all on loopback."""

import asyncio
import ssl
import sys


async def copy(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def main(certificate, key, port, target):
    async def serve(reader, writer):
        try:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", int(target))
        except OSError:
            writer.close()
            return
        await asyncio.gather(copy(reader, there_writer), copy(there_reader, writer))

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(serve, "127.0.0.1", int(port), ssl=context)
    await server.serve_forever()


asyncio.run(main(*sys.argv[1:]))
