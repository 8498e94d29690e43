import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port and prints the address, which the parent process reads. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    // A server that listens on a TCP port has this kind of address.
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}
