import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Reader } from './reader.ts';
import { send } from './reader.ts';

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

/** The same as a reader, whose stream has begun. */
async function openUnread(): Promise<Reader> {
  const response = await openUnreadStream();
  response.removeHeader('transfer-encoding');
  response.writeHead(200, ['content-type', 'text/event-stream']);
  response.write(': here\n\n');
  return { response, position: 0, isAhead: false };
}

test('a reader who does not read is let go before much is kept for it', async () => {
  const reader = await openUnread();
  const { response } = reader;
  let sent = 0;
  for (; !response.destroyed && sent < 10_000; sent += 1) {
    send(reader, FRAME);
    expect(response.writableLength).toBeLessThanOrEqual(MOST_BUFFERED + FRAME.length);
    await turn();
  }
  expect(response.destroyed).toBe(true);
  expect(() => send(reader, FRAME)).not.toThrow();
  expect(() => response.end(FRAME)).not.toThrow();
});

test('one large frame is no reason to let a reader go', async () => {
  const reader = await openUnread();
  send(reader, Buffer.alloc(MOST_BUFFERED * 2, 'x'));
  expect(reader.response.destroyed).toBe(false);
});
