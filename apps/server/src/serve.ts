import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AppSettings, createApp } from './app.ts';

const DEFAULT_PORT = 4173;
const PORTS_TRIED = 10;

export interface ServeSettings extends AppSettings {
  /** 0 lets the system choose. Left out: the default port or one of the next few. */
  port?: number;
  host?: string;
}

export interface RunningServer {
  /** For people and browsers: `http://127.0.0.1:4173`. */
  address: string;
  /** Set when the default port was busy. */
  note: string | null;
  close: () => Promise<void>;
}

/** The port that was asked for is in use. */
export class PortBusy extends Error {}

export async function serve({
  port,
  host = '127.0.0.1',
  ...settings
}: ServeSettings): Promise<RunningServer> {
  const app = createApp(settings);
  const tried =
    port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => DEFAULT_PORT + index) : [port];
  for (const candidate of tried) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    if (await listens(server, candidate, host))
      return describe(server, host, candidate, tried[0] ?? candidate);
  }
  const range = tried.length > 1 ? `Ports ${tried[0]} to ${tried.at(-1)} are` : `Port ${tried[0]} is`;
  throw new PortBusy(`${range} in use by another program. Choose another one: matchwright serve --port 0`);
}

/** False when the port is taken. @throws for any other reason */
function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') resolve(false);
      else if (problem.code === 'EACCES')
        reject(new PortBusy(`You may not use port ${port}. Choose one above 1023.`));
      else reject(problem);
    });
    server.listen(port, host, () => resolve(true));
  });
}

function describe(server: Server, host: string, port: number, wanted: number): RunningServer {
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${actual}`,
    note: port === wanted ? null : `Port ${wanted} is in use, so this is port ${actual}.`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
