import type { Socket } from 'node:net';
import { countedAs } from './counted-as.ts';

/** How many connections there may be, and how long one may do nothing. */
export interface ConnectionBounds {
  /** In all. Those just above it are told so. */
  readonly most: number;
  /** From one address of the internet; 0 for any number. Those above it are closed unheard. */
  readonly mostOfOne: number;
  /** Until one that takes nothing of what it asked for is closed, in milliseconds. */
  readonly patience: number;
  /** Between two looks at that, in milliseconds. */
  readonly lookEvery: number;
}

/** The open connections of a server. */
export interface Connections {
  readonly size: () => number;
  /** Takes a new one in, or closes it. */
  readonly admit: (socket: Socket) => void;
  /** Whether one is too many, and is to be told so. */
  readonly isSurplus: (socket: Socket) => boolean;
  /** Ends the watch over those that take nothing. */
  readonly stop: () => void;
}

/** How far a connection had been read, and since when it was not read on. */
interface Reading {
  taken: number;
  since: number;
}

/** Begins to count. `countAs` says under which name an address is counted, null for one that is not. */
export function createConnections(bounds: ConnectionBounds, countAs = countedAs): Connections {
  const { most, mostOfOne, patience, lookEvery } = bounds;
  const open = new Map<Socket, Reading>();
  const byAddress = new Map<string, number>();
  const surplus = new WeakSet<Socket>();
  const looking = setInterval(look, lookEvery).unref();

  function look(): void {
    const now = performance.now();
    for (const [socket, reading] of open) {
      const waiting = socket.writableLength;
      const taken = socket.bytesWritten - waiting;
      if (waiting > 0 && taken === reading.taken) {
        if (now - reading.since >= patience) socket.destroy();
      } else {
        reading.taken = taken;
        reading.since = now;
      }
    }
  }

  /** Counts one of an address; says whether it is still within bounds. */
  function count(socket: Socket): boolean {
    const name = mostOfOne > 0 ? countAs(socket.remoteAddress) : null;
    if (name === null) return true;
    const before = byAddress.get(name) ?? 0;
    if (before >= mostOfOne) return false;
    byAddress.set(name, before + 1);
    socket.once('close', () => {
      const left = (byAddress.get(name) ?? 1) - 1;
      if (left > 0) byAddress.set(name, left);
      else byAddress.delete(name);
    });
    return true;
  }

  return {
    size: () => open.size,
    isSurplus: (socket) => surplus.has(socket),
    admit(socket) {
      if (!count(socket)) {
        socket.destroy();
        return;
      }
      open.set(socket, { taken: 0, since: performance.now() });
      socket.once('close', () => open.delete(socket));
      if (open.size > most) surplus.add(socket);
    },
    stop: () => clearInterval(looking),
  };
}
