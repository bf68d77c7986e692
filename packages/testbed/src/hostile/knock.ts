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
  return say(
    url,
    Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`), Buffer.from(body)]),
  );
}

/** Sends bytes as they are; answers with what comes back until the server hangs up. */
export async function say(url: string, bytes: string | Uint8Array): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
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
