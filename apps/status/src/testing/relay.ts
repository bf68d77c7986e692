import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What lies between readers and their server: it can go away, keep the stream back, and answer from an older copy. */
export interface Relay {
  readonly url: string;
  readonly leadTo: (url: string) => void;
  /** Breaks every connection; new ones are taken. */
  readonly cut: () => void;
  /** Whether streams are taken and never answered. */
  readonly hold: (isHeld: boolean) => void;
  /** Keeps copies of what is asked for from now on, and answers with them; null: asks the server each time. */
  readonly cache: (isCaching: boolean) => void;
}

interface Copy {
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

export async function openRelay(first: string): Promise<Relay> {
  let upstream = first;
  let isHolding = false;
  let copies: Map<string, Copy> | null = null;
  const sockets = new Set<Socket>();

  function relay(asked: IncomingMessage, response: ServerResponse): void {
    const target = asked.url ?? '/';
    const isStream = target.startsWith('/live');
    if (isStream && isHolding) return;
    const known = copies?.get(target);
    if (known) return void response.writeHead(200, known.headers).end(known.bytes);
    const { hostname, port } = new URL(upstream);
    const { 'if-none-match': _, ...headers } = asked.headers;
    const onward = request({ hostname, port, path: target, headers: copies ? headers : asked.headers, agent: false });
    onward.on('error', () => response.destroy());
    response.once('close', () => onward.destroy());
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      const parts: Buffer[] = [];
      const mine = copies;
      answer.on('data', (part) => parts.push(part)).on('error', () => response.destroy());
      answer.on('end', () => {
        if (!isStream && answer.statusCode === 200)
          mine?.set(target, { headers: answer.headers, bytes: Buffer.concat(parts) });
      });
      answer.pipe(response);
    });
    onward.end();
  }

  const server = createServer(relay);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(async () => {
    cut();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(url) {
      upstream = url;
    },
    cut,
    hold(isHeld) {
      isHolding = isHeld;
    },
    cache(isCaching) {
      copies = isCaching ? new Map() : null;
    },
  };
}
