import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it left the browser: a page's, a worker's, the service worker's, or the browser's own. */
export interface SentRequest {
  method: string;
  url: string;
  headers: string;
  body: string;
}

export interface RecordingProxy {
  /** For the browser's `--proxy-server`. */
  address: string;
  sent: SentRequest[];
  close(): Promise<void>;
}

/**
 * Stands between the browser and everything else and keeps what goes through. It sees what the page's own events do
 * not, and nothing can go around it. Only this machine answers; every other host is refused, and recorded.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const sent: SentRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const url = new URL(incoming.url ?? '');
    const { method = '', headers } = incoming;
    sent.push({ method, url: url.href, headers: JSON.stringify(headers), body });
    if (url.hostname !== '127.0.0.1') return void outgoing.writeHead(502).end();
    const onward = request(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
  server.on('connect', (incoming, socket) => {
    sent.push({
      method: 'CONNECT',
      url: incoming.url ?? '',
      headers: JSON.stringify(incoming.headers),
      body: '',
    });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('latin1');
}
