import type { Language } from '@candor/record';
import { directionOf } from '../../language/locale.ts';
import type { MessageKey } from '../../language/message.ts';
import { speechIn } from '../../language/speech.ts';
import { styleSource } from '../document/style-source.ts';
import { markup, trusted } from '../markup.ts';

/** Why a reader gets no page of the site. */
export type ReaderError =
  | 'not-published'
  | 'busy'
  | 'damaged'
  | 'failed'
  | 'not-found'
  | 'bad-request'
  | 'too-long'
  | 'method';

type Plain = Extract<MessageKey, `error.${string}` | `not-found.${string}`>;

/** What each says, and what a reader can do about it. */
const WORDS = {
  'not-published': ['error.not-published', 'error.not-published-text'],
  busy: ['error.busy', 'error.busy-text'],
  damaged: ['error.damaged', 'error.damaged-text'],
  failed: ['error.failed', 'error.failed-text'],
  'not-found': ['not-found.title', 'error.look-at-address'],
  'bad-request': ['error.bad-request', 'error.look-at-address'],
  'too-long': ['error.too-long', 'error.look-at-address'],
  method: ['error.method', 'error.method-text'],
} as const satisfies Record<ReaderError, readonly [Plain, Plain]>;

const STYLE =
  ':root{color-scheme:light dark}body{max-width:32rem;margin:20vh auto 0;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.6rem;line-height:1.2}';

/** The Content-Security-Policy of such a page: its own style, and nothing else. */
export const ERROR_POLICY = [
  "default-src 'none'",
  `style-src ${styleSource(STYLE)}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A page about an error. Nothing of what is published is needed for it: it has no links, because where the site lies is
 * not known either.
 */
export function errorPage(error: ReaderError, language: Language): string {
  const { say } = speechIn(language);
  const [title, text] = WORDS[error];
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${say(title)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body><main>
<h1>${say(title)}</h1>
<p>${say(text)}</p>
</main></body>
</html>
`.toString();
}

/** The same in a line of English text, for programs. */
export function errorLine(error: ReaderError): string {
  return speechIn('en').text(WORDS[error][0]);
}
