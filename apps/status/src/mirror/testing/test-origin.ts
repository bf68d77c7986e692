import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashOf } from '@candor/site';
import { onTestFinished } from 'vitest';
import type { Tree } from './signed-record.ts';

/** Does something else than answering well; false where it does not. */
export type Mischief = (path: string, response: ServerResponse, bytes: Buffer | undefined) => boolean;

/** A host that serves published files, and does to them whatever a test wants. */
export interface TestOrigin {
  readonly url: string;
  /** What was asked for since it was last cleared. */
  readonly asked: string[];
  /** Serves other files from now on, well again. */
  readonly publish: (tree: Tree) => void;
  /** Answers badly from now on; null: well. */
  readonly behave: (mischief: Mischief | null) => void;
  readonly close: () => Promise<void>;
}

/** Opens an origin on any free port, or on the given one. */
export async function openTestOrigin(first: Tree, port = 0): Promise<TestOrigin> {
  const asked: string[] = [];
  let tree = first;
  let mischief: Mischief | null = null;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1));
    asked.push(path);
    const bytes = tree.get(path);
    if (mischief?.(path, response, bytes)) return;
    const etag = bytes && `"${hashOf(bytes)}"`;
    if (!bytes) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    publish(next) {
      tree = next;
      mischief = null;
    },
    behave(next) {
      mischief = next;
    },
    close,
  };
}
