import type { LogText, TextPlace } from '@candor/record';
import { keyOfPlace, textsIn, toPublic } from '@candor/record';
import type { Reader, TextInLog } from '@candor/store';
import { loadStream, textsOfEvent } from '@candor/store';

/** Where a text stands in the log and, if readers saw it, in the record. */
export function logTextOf({ event, text }: TextInLog): LogText {
  const told = textsIn(toPublic(event)?.data).some((it) => it.text.hash === text.hash);
  return { sequence: event.sequence, index: told ? event.index : null, text };
}

/**
 * The texts of the log at places, those that are not there left out; and behind them the other places in the same streams
 * where one of them still stands, since it was left as it is when a draft was saved anew or settings were changed.
 */
export async function textsAt(reader: Reader, places: readonly TextPlace[]): Promise<TextInLog[]> {
  const found: TextInLog[] = [];
  for (const { sequence, hash } of places)
    found.push(...(await textsOfEvent(reader, sequence)).filter(({ text }) => text.hash === hash));
  return [...found, ...(await carriedOn(reader, found))];
}

/** One key for each text: its hash, in the stream that it stands in. */
export function keyOfText({ event: { stream }, text: { hash } }: TextInLog): string {
  return `${stream} ${hash}`;
}

async function carriedOn(reader: Reader, found: readonly TextInLog[]): Promise<TextInLog[]> {
  const known = new Set(found.map(placeKey));
  const wanted = new Set(found.filter(({ text }) => text.text !== null).map(keyOfText));
  const others: TextInLog[] = [];
  for (const stream of new Set(found.map(({ event }) => event.stream)))
    for (const event of await loadStream(reader, stream))
      others.push(...textsIn(event.data).map((at) => ({ ...at, event })));
  return others.filter((it) => it.text.text !== null && wanted.has(keyOfText(it)) && !known.has(placeKey(it)));
}

function placeKey({ event: { sequence }, text: { hash } }: TextInLog): string {
  return keyOfPlace({ sequence, hash });
}
