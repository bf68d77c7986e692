import type { Socket } from 'node:net';
import { STRICT } from '@candor/site/published';

const STATUSES = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);

/** Answers what is no readable request; closes a connection on which something was answered before. */
export function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const safety = STRICT.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${STRICT[at + 1]}`] : []));
  const status = STATUSES.get(error.code ?? '') ?? '400 Bad Request';
  const lines = [`HTTP/1.1 ${status}`, 'connection: close', 'content-length: 0', ...safety];
  socket.end(`${lines.join('\r\n')}\r\n\r\n`, () => socket.destroy());
}
