// A program: what Node's own HTTP server takes for the same answers, and the least that has to be done for one. Its argument
// is a file of answers as JSON; it prints its address.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer by its target; the bytes in base64. */
export interface BareAnswer {
  readonly target: string;
  readonly headers: string[];
  readonly etag: string;
  readonly bytes: string;
}

const answers = new Map(
  (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BareAnswer[]).map(({ target, headers, etag, bytes }) => [
    target,
    { headers, etag, bytes: Buffer.from(bytes, 'base64') },
  ]),
);

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (!answer) return response.writeHead(404).end();
  if (request.headers['if-none-match'] === answer.etag) return response.writeHead(304, answer.headers).end();
  return response.writeHead(200, answer.headers).end(answer.bytes);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`{"url":"http://127.0.0.1:${(server.address() as AddressInfo).port}"}\n`);
});
