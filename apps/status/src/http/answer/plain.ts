import type { ServerResponse } from 'node:http';
import type { MetricsText } from '@candor/metrics';
import type { Headers } from '@candor/site/published';
import { STRICT } from '@candor/site/published';

/** Answers with a line of text that no cache keeps. */
export function sendText(response: ServerResponse, status: number, text: string, extra: Headers = []): void {
  send(response, status, `${text}\n`, ['content-type', 'text/plain; charset=utf-8', ...STRICT, ...extra]);
}

/** Answers with JSON that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, `${JSON.stringify(value)}\n`, ['content-type', 'application/json; charset=utf-8', ...STRICT]);
}

/** Answers with numbers for whoever watches. */
export function sendMetrics(response: ServerResponse, { contentType, text }: MetricsText): void {
  send(response, 200, text, ['content-type', contentType, ...STRICT]);
}

/** Answers with a page that no cache keeps. */
export function sendPage(response: ServerResponse, status: number, page: string, headers: Headers): void {
  send(response, status, page, ['content-type', 'text/html; charset=utf-8', ...headers]);
}

function send(response: ServerResponse, status: number, text: string, headers: Headers): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, [...headers, 'cache-control', 'no-store', 'content-length', String(bytes.length)]);
  // Node leaves the bytes out where the request was HEAD.
  response.end(bytes);
}
