import { incidentOfStream, postmortemOfStream } from '@candor/incidents';
import type { TextInLog } from '@candor/store';
import { logTextOf } from './places.ts';

/** How much of a text stands for it: a document tells the first sentence of an update, and no more. */
const BEGINNING = 60;
const SHORTEST = 3;

/**
 * Whether a published postmortem says again what a text says: it cites the text's entry ("record 12"), or its words stand
 * in it, such as a name or the title of a linked incident. Its own hash is another one, so it would keep the words.
 */
export function isQuotedBy(told: TextInLog, revision: TextInLog): boolean {
  if (revision.event.type !== 'PostmortemPublished' || revision.text.text === null || told.text.text === null)
    return false;
  if (told.text.hash === revision.text.hash) return false;
  const about = postmortemOfStream(revision.event.stream);
  const { index } = logTextOf(told);
  const isOwn = about === (incidentOfStream(told.event.stream) ?? postmortemOfStream(told.event.stream));
  if (isOwn && index !== null && told.event.type !== 'PostmortemPublished' && cites(revision.text.text, index))
    return true;
  const beginning = bare(told.text.text).slice(0, BEGINNING);
  return beginning.length >= SHORTEST && bare(revision.text.text).includes(beginning);
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
