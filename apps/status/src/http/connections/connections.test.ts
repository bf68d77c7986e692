import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { until } from '@candor/testbed';
import { expect, onTestFinished, test } from 'vitest';
import type { ConnectionBounds } from './connections.ts';
import { createConnections } from './connections.ts';

const BOUNDS: ConnectionBounds = { most: 100, mostOfOne: 0, patience: 150, lookEvery: 10 };
/** More than the system takes off a program's hands on both sides of a connection. */
const LARGE = Buffer.alloc(32 * 1024 * 1024);

/** A server whose connections are counted, each under its own address. */
async function openServer(change: Partial<ConnectionBounds>, onSocket: (socket: Socket) => void = () => {}) {
  const connections = createConnections({ ...BOUNDS, ...change }, (address) => address ?? null);
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    connections.admit(socket);
    if (!socket.destroyed) onSocket(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets: Socket[] = [];
  onTestFinished(() => {
    connections.stop();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const open = async (localAddress = '127.0.0.1') => {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    sockets.push(socket.on('error', () => {}));
    await once(socket, 'connect');
    return socket;
  };
  return { connections, open };
}

test('one address has so many connections and no more, and its seats are free when it leaves', async () => {
  const { connections, open } = await openServer({ mostOfOne: 2 });
  const [first] = [await open(), await open()];
  const third = await open();
  await once(third, 'close');
  expect(connections.size()).toBe(2);
  first.destroy();
  await until(() => connections.size() === 1, 'a seat is free');
  await open();
  await until(() => connections.size() === 2, 'the seat is taken');
});

test.runIf(process.platform === 'linux')('another address has its own', async () => {
  const { connections, open } = await openServer({ mostOfOne: 1 });
  await open('127.0.0.1');
  await open('127.0.0.2');
  await until(() => connections.size() === 2, 'both are in');
});

test('who takes nothing of what it asked for is let go; who takes some of it now and then, or has it all, stays', async () => {
  const { connections, open } = await openServer({}, (socket) => {
    socket.on('data', (chunk) => socket.write(chunk.toString() === 'all' ? LARGE : 'a little'));
  });
  const [stuck, done] = [await open(), await open()];
  stuck.pause().write('all');
  done.write('some');
  const [little] = await once(done, 'data');
  expect(String(little)).toBe('a little');
  await until(() => connections.size() === 1, 'the one that takes nothing is gone');
  done.write('some');
  await once(done, 'data');
});
