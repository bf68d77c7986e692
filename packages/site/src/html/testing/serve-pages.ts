import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FIRST_LOOKS } from '@candor/record';
import { policyFor } from '../document/dress.ts';
import { ASSETS } from './open-story.ts';

/** What becomes of whoever wants to listen: let in, held without a word as some proxies do, or answered with a status. */
export type Gate = 'open' | 'held' | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

/** Published files over HTTP with their stream of changes, as a browser meets them. */
export interface ServedPages {
  readonly url: string;
  /** Publishes files beside those that are there, as of an entry of the record. */
  readonly publish: (files: ReadonlyMap<string, string>, index: number) => void;
  /** The paths that were asked for, oldest first. */
  readonly asked: string[];
  /** The addresses of the streams that are open. */
  readonly streams: () => string[];
  /** How often somebody wanted to listen. */
  readonly callers: () => number;
  /** Sends an event to every open stream. */
  readonly send: (event: 'tick' | 'change', data: object) => void;
  /** Ends the open streams; from then on the gate is as it is said. */
  readonly cut: (gate?: Gate) => void;
  /** When the api was last heard, in ISO-8601; never where it is null. */
  readonly beat: (at: string | null) => void;
  readonly stop: () => Promise<void>;
}

export async function servePages(): Promise<ServedPages> {
  const files = new Map<string, string>();
  let newest = 0;
  const asked: string[] = [];
  const open = new Map<ServerResponse, string>();
  let gate: Gate = 'open';
  let callers = 0;
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (address.startsWith('/live')) return stream(address, response);
    const [path = ''] = address.slice(1).split(/\/?(?:\?|$)/);
    const file = [path, `${path}/index.html`, 'index.html'].find((it, place) =>
      place === 2 ? path === '' : files.has(it),
    );
    asked.push(file ?? '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': typeOf(file ?? '404.html'),
      'content-security-policy': policyFor(ASSETS, FIRST_LOOKS),
      'candor-index': newest,
    });
    response.end(files.get(file ?? '404.html'));
  });

  function stream(address: string, response: ServerResponse): void {
    callers += 1;
    if (gate === 'held') return;
    if (gate !== 'open') {
      response.writeHead(gate.status, gate.headers).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
    open.set(response, address);
    response.on('close', () => open.delete(response));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish(published, index) {
      for (const [path, text] of published) files.set(path, text);
      newest = index;
    },
    asked,
    streams: () => [...open.values()],
    send(event, data) {
      for (const response of open.keys()) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    callers: () => callers,
    beat(at) {
      if (at === null) files.delete('heartbeat.json');
      else files.set('heartbeat.json', JSON.stringify({ at, index: newest }));
    },
    cut(next = 'open') {
      gate = next;
      for (const response of open.keys()) response.destroy();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript';
  if (file.endsWith('.json')) return 'application/json';
  return file.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
}
