import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An api that answers procedures as it is told to, for what the real one cannot be brought to. */
export interface FakeApi {
  readonly url: string;
  readonly close: () => void;
}

/** Starts one. `answers` are by procedure, such as `now.read`; whatever else is asked is not answered at all. */
export async function startFakeApi(answers: () => Readonly<Record<string, unknown>>): Promise<FakeApi> {
  const server = createServer((request, response) => {
    const procedure = /^\/trpc\/([\w.]+)/.exec(request.url ?? '')?.[1] ?? '';
    const data = answers()[procedure];
    if (data === undefined) return;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result: { data } }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
