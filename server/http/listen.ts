import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Tls } from "../config.js";

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Stops taking requests, lets those under way finish for at most so many milliseconds, then cuts them off. */
  close(grace: number): Promise<void>;
}

/** Longest that a request may take to come in, and its headers, in milliseconds; most bytes of its headers and address, which may name hundreds of units. */
const patience = { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 32_768 };

/** Listens on an address of this computer, with HTTPS where it is given a certificate; port 0 takes any that is free. Throws when the port is taken. */
export async function listen(handler: RequestListener, host: string, port: number, tls: Tls | null): Promise<Listening> {
  const server =
    tls === null ? createServer(patience, handler) : createSecureServer({ ...patience, ...tls, minVersion: "TLSv1.2" }, handler);
  server.listen(port, host);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async (grace) => {
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeIdleConnections();
      const cut = setTimeout(() => {
        server.closeAllConnections();
      }, grace);
      await closed;
      clearTimeout(cut);
    },
  };
}
