import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openReader } from './reader.ts';

const FRAME = Buffer.alloc(64 * 1024, 'x');
const MOST_BUFFERED = 256 * 1024;

/** The server's side of a stream whose client reads nothing. */
async function openUnreadStream(): Promise<ServerResponse> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  onTestFinished(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  client.write('GET /live HTTP/1.1\r\nhost: x\r\n\r\n');
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  return response;
}

test('a reader who does not read is let go before much is kept for it', async () => {
  const response = await openUnreadStream();
  const reader = openReader(response, ['content-type', 'text/event-stream'], 0);
  let sent = 0;
  for (; !response.destroyed && sent < 10_000; sent += 1) {
    reader.send(FRAME);
    expect(response.writableLength).toBeLessThanOrEqual(MOST_BUFFERED + FRAME.length);
    await turn();
  }
  expect(response.destroyed).toBe(true);
  expect(() => reader.send(FRAME)).not.toThrow();
  expect(() => reader.end(FRAME)).not.toThrow();
});

test('one large frame is no reason to let a reader go', async () => {
  const response = await openUnreadStream();
  const reader = openReader(response, ['content-type', 'text/event-stream'], 0);
  reader.send(Buffer.alloc(MOST_BUFFERED * 2, 'x'));
  expect(response.destroyed).toBe(false);
});
