import type { ServerResponse } from 'node:http';
import type { Headers, ManifestRoot } from '@candor/site';
import { framesAfter } from './frames.ts';

const MOST_BUFFERED = 256 * 1024;
/** Before any index there is: what follows it is everything. */
const NOWHERE = -1;

/** One open page that listens. */
export interface Reader {
  /** Sends what it has not been told yet. */
  readonly catchUp: (root: ManifestRoot) => void;
  /** Sends something else. */
  readonly send: (frame: Buffer) => void;
  /** What it was told is of another record: tells it next that everything changed. */
  readonly forget: () => void;
  readonly end: (farewell: Buffer) => void;
}

/** Begins a reader's stream. `told` is the index that it knows of, or that this is not known. */
export function openReader(response: ServerResponse, headers: Headers, told: number | 'unknown'): Reader {
  let position = told === 'unknown' ? NOWHERE : told;
  // The body ends with the connection, so that every reader can be sent the very same bytes, without chunks' frames.
  response.removeHeader('transfer-encoding');
  response.writeHead(200, [...headers]);

  function send(frame: Buffer): void {
    if (response.destroyed) return;
    // It reads slower than we tell: it comes back when it can, and is told then what it missed.
    if (response.writableLength > MOST_BUFFERED) response.destroy();
    else response.write(frame);
  }

  return {
    send,
    catchUp(root) {
      if (position === root.index) return;
      const frames = framesAfter(root, position);
      position = root.index;
      const [first] = frames;
      if (first) send(frames.length === 1 ? first : Buffer.concat(frames));
    },
    forget() {
      position = NOWHERE;
    },
    end: (farewell) => response.end(farewell),
  };
}
