// The least that Node's own http server can do for many readers: what ours is held against.
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FromBare, ToBare } from './messages.ts';

const tell = (message: FromBare) => process.send?.(message);
const readers = new Set<ServerResponse>();
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 3000\n\n');
  readers.add(response);
  response.once('close', () => readers.delete(response));
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on('message', ({ frame }: ToBare) => {
  tell({ began: performance.timeOrigin + performance.now() });
  for (const response of readers) response.write(frame);
});
process.once('disconnect', () => process.exit());
