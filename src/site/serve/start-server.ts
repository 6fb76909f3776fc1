import type { Server } from 'node:http';
import type { Hono } from 'hono';

/** Where a server listens. */
export interface Address {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

/** A server that runs. */
export interface RunningServer {
  readonly url: string;
  /** Ends it: open answers are cut off. */
  readonly stop: () => Promise<void>;
}

/** Limits against slow and greedy clients: milliseconds, and bytes of all headers of a request. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };

/** At most this many clients at once. */
const MAX_CONNECTIONS = 256;

/** Starts a server. Rejects with the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot listen. */
export async function startServer(app: Hono, { host, port }: Address): Promise<RunningServer> {
  const { createServer } = await import('node:http');
  const { getRequestListener } = await import('@hono/node-server');
  const server = createServer(LIMITS, getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.maxConnections = MAX_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://${isSix(host) ? `[${host}]` : host}:${taken}/`, stop: () => stop(server) });
    });
  });
}

function isSix(host: string): boolean {
  return host.includes(':');
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
