import type { ServerResponse } from 'node:http';
import type { MetricsText } from '@candor/metrics';
import type { Headers } from './headers.ts';
import { pageHeaders, STRICT } from './headers.ts';
import { NOT_PUBLISHED, NOT_PUBLISHED_POLICY } from './not-published.ts';

const SOON = ['retry-after', '5'];

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

/** Answers that it cannot be answered now, but soon. */
export function sendUnavailable(response: ServerResponse, text: string, extra: Headers = []): void {
  sendText(response, 503, text, [...SOON, ...extra]);
}

/** Answers before the first publish. */
export function sendNotPublished(response: ServerResponse): void {
  const headers = ['content-type', 'text/html; charset=utf-8', ...pageHeaders(NOT_PUBLISHED_POLICY), ...SOON];
  send(response, 503, NOT_PUBLISHED, headers);
}

function send(response: ServerResponse, status: number, text: string, headers: Headers): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, [...headers, 'cache-control', 'no-store', 'content-length', String(bytes.length)]);
  // Node leaves the bytes out where the request was HEAD.
  response.end(bytes);
}
