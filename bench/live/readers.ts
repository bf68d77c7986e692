// The readers of the live bench, in a process of their own: raw sockets, so that this side is as cheap as it can be.
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { FromReaders, ToReaders } from './messages.ts';

const AT_ONCE = 200;
/** What a browser sends, about. */
const HEADERS = [
  'host: status.example.com',
  'user-agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'accept: */*',
  'accept-encoding: gzip, deflate, br, zstd',
  'accept-language: en-GB,en;q=0.9,de;q=0.8',
  'referer: https://status.example.com/',
].join('\r\n');

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const sockets: Socket[] = [];
let onChange: (at: number, frame: Buffer) => void = () => {};
const now = () => performance.timeOrigin + performance.now();
const tell = (message: FromReaders) => process.send?.(message);

async function openOne({ hostname, port }: URL): Promise<void> {
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`GET /live?since=1 HTTP/1.1\r\n${HEADERS}\r\n\r\n`);
  await once(socket, 'data');
  socket.on('data', (frame) => frame.includes('event: change') && onChange(now(), frame));
  sockets.push(socket);
}

async function open(url: URL, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, () => openOne(url)));
  tell({ type: 'opened' });
}

/** Says when the next change was heard by the first and by the last. */
function expectChange(): void {
  let heard = 0;
  let first = 0;
  onChange = (at) => {
    heard += 1;
    first ||= at;
    if (heard === sockets.length) tell({ type: 'heard', first, last: at });
  };
}

/** Does what the script of a page does at the next change: each asks for the page at a moment within the spread. */
function expectRefetches(url: string): void {
  const answered: { at: number; took: number }[] = [];
  let begun = 0;
  onChange = (at, frame) => {
    begun ||= at;
    const [, spread] = /"spread":(\d+)/.exec(frame.toString()) ?? [];
    setTimeout(() => {
      const asked = now();
      get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
        response.resume().once('end', () => {
          answered.push({ at: asked - begun, took: now() - asked });
          if (answered.length === sockets.length) tell({ type: 'refetched', answered });
        });
      });
    }, Math.random() * Number(spread));
  };
}

process.on('message', (message: ToReaders) => {
  if (message.type === 'open') void open(new URL(message.url), message.count);
  else if (message.type === 'expect') expectChange();
  else expectRefetches(message.url);
});
process.once('disconnect', () => process.exit());
