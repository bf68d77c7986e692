import { incidentOfStream, postmortemOfStream } from '@candor/incidents';
import type { TextInLog } from '@candor/store';
import { logTextOf } from './places.ts';

/** How much of a text stands for it: a document tells the first sentence of an update, and no more. */
const BEGINNING = 60;
/** So few letters tell a word apart; in scripts without an alphabet as long as ours, two are a whole name. */
const SHORTEST = { latin: 3, other: 2 };

/** A text, as it is looked for in documents. */
export interface Quotable {
  readonly told: TextInLog;
  readonly index: number | null;
  readonly beginning: string;
}

/** What a text is looked for by; made once for all documents. */
export function quotable(told: TextInLog): Quotable {
  const beginning = bare(told.text.text ?? '').slice(0, BEGINNING);
  const shortest = /\p{Script=Latin}|\p{N}/u.test(beginning) ? SHORTEST.latin : SHORTEST.other;
  return { told, index: logTextOf(told).index, beginning: beginning.length < shortest ? '' : beginning };
}

/**
 * Whether a published postmortem says again what one of the texts says: it cites the text's entry ("record 12"), or its
 * words stand in it, such as a name or the title of a linked incident. Its own hash is another one, so it would keep the
 * words.
 */
export function isQuoting({ event, text }: TextInLog, texts: readonly Quotable[]): boolean {
  const document = text.text;
  if (event.type !== 'PostmortemPublished' || document === null) return false;
  const about = postmortemOfStream(event.stream);
  const letters = bare(document);
  return texts.some(({ told, index, beginning }) => {
    if (told.text.text === null || told.text.hash === text.hash) return false;
    const isOwn = about === (incidentOfStream(told.event.stream) ?? postmortemOfStream(told.event.stream));
    if (isOwn && index !== null && told.event.type !== 'PostmortemPublished' && cites(document, index)) return true;
    return beginning !== '' && letters.includes(beginning);
  });
}

/** Whether a document cites an entry: `record 12`, `record 9, 11 to 13`. */
function cites(document: string, index: number): boolean {
  return [...document.matchAll(/\brecord ((?:\d+(?: to \d+)?(?:, )?)+)/g)].some(([, list = '']) =>
    list.split(', ').some((run) => {
      const [first = Number.NaN, last = first] = run.split(' to ').map(Number);
      return first <= index && index <= last;
    }),
  );
}

/** Letters and digits alone: what stands in a document is escaped and wrapped otherwise than where it came from. */
function bare(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
