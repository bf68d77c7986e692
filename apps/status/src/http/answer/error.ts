import type { Headers, ReaderError } from '@candor/site/published';
import { ERROR_POLICY, errorLine, errorPage, pageHeaders, spokenAmong } from '@candor/site/published';
import type { Asked } from '../exchange.ts';
import { wantedLanguages } from '../request/accept-language.ts';
import { sendPage, sendText } from './plain.ts';

/** The methods that there are, for the `allow` header. */
export const METHODS: Headers = ['allow', 'GET, HEAD, OPTIONS'];

const SOON: Headers = ['retry-after', '5'];
const NOT_TO_BE_FOUND: Headers = ['x-robots-tag', 'noindex'];

const ANSWERS: Readonly<Record<ReaderError, readonly [status: number, headers: Headers]>> = {
  'not-published': [503, []],
  busy: [503, ['connection', 'close']],
  damaged: [503, []],
  failed: [500, []],
  'not-found': [404, []],
  'bad-request': [400, []],
  'too-long': [414, []],
  method: [405, METHODS],
};

/**
 * Answers with an error that no cache keeps: whoever asks for HTML gets a page, in the language of its address or else the
 * one it wants; everybody else a line of text. What passes says when to come again: soon, or as `extra` says.
 */
export function sendError({ request, response }: Asked, error: ReaderError, extra: Headers = []): void {
  const [status, own] = ANSWERS[error];
  const soon = status === 503 && !extra.includes('retry-after') ? SOON : [];
  const headers = [...own, ...soon, ...NOT_TO_BE_FOUND, ...extra];
  const { accept, 'accept-language': languages } = request.headers;
  if (!accept?.includes('text/html')) {
    sendText(response, status, errorLine(error), headers);
    return;
  }
  const [, folder = ''] = request.url?.split('/', 2) ?? [];
  const page = errorPage(error, spokenAmong([folder, ...wantedLanguages(languages)]));
  sendPage(response, status, page, [...pageHeaders(ERROR_POLICY), ...headers]);
}
