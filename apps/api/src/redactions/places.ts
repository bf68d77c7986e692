import type { LogText, TextPlace } from '@candor/record';
import { textsIn, toPublic } from '@candor/record';
import type { Reader, TextInLog } from '@candor/store';
import { textsOfEvent } from '@candor/store';

/** Where a text stands in the log and, if readers saw it, in the record. */
export function logTextOf({ event, text }: TextInLog): LogText {
  const told = textsIn(toPublic(event)?.data).some((it) => it.text.hash === text.hash);
  return { sequence: event.sequence, index: told ? event.index : null, text };
}

/** The texts of the log at places; those that are not there are left out. */
export async function textsAt(reader: Reader, places: readonly TextPlace[]): Promise<TextInLog[]> {
  const found: TextInLog[] = [];
  for (const { sequence, hash } of places)
    found.push(...(await textsOfEvent(reader, sequence)).filter(({ text }) => text.hash === hash));
  return found;
}
