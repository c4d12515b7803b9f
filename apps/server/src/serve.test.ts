import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { PortBusy, serve } from './serve.ts';

const SETTINGS = {
  facts: loadFacts(),
  webRoot: 'nowhere',
  today: () => '2026-11-22',
  moment: () => '2026-11-22T12:00:00Z',
};

test('port 0 lets the system choose, on this device only', async () => {
  const running = await serve({ ...SETTINGS, port: 0 });
  expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  expect(running.note).toBeNull();
  const response = await fetch(`${running.address}/api/facts`);
  expect(response.status).toBe(200);
  expect(await response.json()).toHaveProperty('version');
  await running.close();
  await expect(fetch(running.address)).rejects.toThrow();
});

test('a port that was asked for and is in use is refused by name', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const refused = serve({ ...SETTINGS, port });
  await expect(refused).rejects.toThrow(PortBusy);
  await expect(refused).rejects.toThrow(String(port));
  other.close();
});

test('without a port, two servers live side by side and the second says so', async () => {
  const first = await serve(SETTINGS);
  const second = await serve(SETTINGS);
  expect(second.address).not.toBe(first.address);
  expect(second.note).toMatch(/^Port 4173 is in use, so this is port \d+\.$/);
  await Promise.all([first.close(), second.close()]);
});
