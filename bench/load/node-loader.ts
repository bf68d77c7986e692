// A program: asks a server as its argument says, a `Load` as JSON, and prints what came of it, a `Loaded`.
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { quantile } from '../report/numbers.ts';
import type { Load } from './load.ts';

const END = '\r\n\r\n';

const { url, headers, connections, seconds } = JSON.parse(process.argv[2] ?? '') as Load;
const { hostname, port, host, pathname, search } = new URL(url);
const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
const question = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`);

const times: number[] = [];
let failures = 0;
let isOver = false;

function ask(socket: Socket): void {
  let begun = 0;
  let answer = Buffer.alloc(0);
  const next = () => {
    answer = Buffer.alloc(0);
    begun = performance.now();
    socket.write(question);
  };
  socket.on('data', (chunk) => {
    answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk]);
    const status = answer.toString('latin1', 9, 12);
    if (!isWhole(answer, status)) return;
    times.push(performance.now() - begun);
    if (status >= '400') failures += 1;
    if (isOver) socket.destroy();
    else next();
  });
  next();
}

function isWhole(answer: Buffer, status: string): boolean {
  const end = answer.indexOf(END);
  if (end === -1) return false;
  if (status === '304') return true;
  const [, length] = /^content-length: (\d+)/im.exec(answer.toString('latin1', 0, end)) ?? [];
  return answer.length >= end + END.length + Number(length);
}

const begun = performance.now();
const sockets = Array.from({ length: connections }, () => {
  const socket = connect(Number(port), hostname, () => ask(socket));
  return socket.on('error', () => {
    failures += 1;
  });
});
setTimeout(() => {
  isOver = true;
  const passed = (performance.now() - begun) / 1000;
  const loaded = { requests: times.length, perSecond: times.length / passed, p99: quantile(times, 0.99), failures };
  process.stdout.write(`${JSON.stringify(loaded)}\n`);
  for (const socket of sockets) socket.destroy();
}, seconds * 1000);
