import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** A request as it goes over the wire, however odd. */
export interface Knock {
  readonly method?: string;
  /** Written as it is: nothing is escaped or made shorter. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What a server answered. */
export interface Heard {
  /** 0 when the connection was closed without a word. */
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends a request that no client library would send, on a connection of its own. */
export function knock(url: string, { method = 'GET', target, headers = {}, body = '' }: Knock): Promise<Heard> {
  const length = Buffer.byteLength(body);
  const all = {
    host: new URL(url).host,
    connection: 'close',
    ...(length > 0 ? { 'content-length': String(length) } : {}),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
  // The line stays open: some take its end for the sender's leaving.
  return exchange(url, (socket) => socket.write(Buffer.concat([head, Buffer.from(body)])));
}

/** Sends bytes as they are, and no more; answers with what comes back until the server hangs up. */
export function say(url: string, bytes: string | Uint8Array): Promise<Heard> {
  return exchange(url, (socket) => socket.end(bytes));
}

/** Opens connections that send half of a request and then wait; answers with how to let go of them. */
export async function holdHalfSent(url: string, count: number): Promise<() => void> {
  const { hostname, port } = new URL(url);
  const halves = [
    'GET / HTTP/1.1\r\nHost: candor\r\nX-Slow: ',
    'POST / HTTP/1.1\r\nHost: candor\r\nContent-Length: 900\r\n\r\n{"',
  ];
  const sockets = Array.from({ length: count }, (_, nth) => ({
    socket: connect(Number(port), hostname).on('error', () => {}),
    half: halves[nth % halves.length] ?? '',
  }));
  await Promise.all(sockets.map(({ socket, half }) => new Promise((resolve) => socket.write(half, resolve))));
  return () => {
    for (const { socket } of sockets) socket.destroy();
  };
}

async function exchange(url: string, speak: (socket: Socket) => void): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => speak(socket));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server may hang up while it is still being spoken to.
    socket.on('error', () => {});
    socket.once('end', () => socket.destroy());
    socket.once('close', () => resolve());
  });
  return heardIn(Buffer.concat(chunks).toString());
}

function heardIn(text: string): Heard {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end < 0 ? 0 : end).split('\r\n');
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), headers, body: text.slice(end + 4) };
}
