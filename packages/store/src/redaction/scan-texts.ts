import { setImmediate as otherTurn } from 'node:timers/promises';
import type { Recorded } from '@candor/log';
import type { LogEvent, TextAt } from '@candor/record';
import { textsIn } from '@candor/record';
import { decodeEvent } from '../log/event-row.ts';
import { selectEvents } from '../log/load.ts';
import type { Reader } from '../store/store.ts';

/** A text as it lies in the log, with the event that says it. */
export interface TextInLog extends TextAt {
  readonly event: Recorded<LogEvent>;
}

/** Which texts are wanted. */
export interface TextScan {
  /** Only those of one stream. */
  readonly stream?: string | undefined;
  readonly isWanted: (found: TextInLog) => boolean;
  /** Only those of events before this one: where the page before ended. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A page of texts, the newest event first; `next` is the `before` of the next page, null at the end. */
export interface TextPage {
  readonly texts: readonly TextInLog[];
  readonly next: number | null;
}

/** How many events one query reads, and how many queries one answer takes. */
const READ = { atOnce: 500, queries: 100 };

/** Looks through the log for texts. An answer has all of an event's, and may hold fewer than asked while there are more. */
export async function scanTexts(reader: Reader, { stream, isWanted, before, limit }: TextScan): Promise<TextPage> {
  const texts: TextInLog[] = [];
  let above = before ?? Number.MAX_SAFE_INTEGER;
  for (let asked = 0; asked < READ.queries; asked += 1) {
    let query = selectEvents(reader).where('event.sequence', '<', above);
    if (stream !== undefined) query = query.where('event.stream', '=', stream);
    const rows = await query.orderBy('event.sequence', 'desc').limit(READ.atOnce).execute();
    for (const row of rows) {
      if (texts.length >= limit) return { texts, next: above };
      const event = decodeEvent(row);
      texts.push(...textsOf(event).filter(isWanted));
      above = event.sequence;
    }
    if (rows.length < READ.atOnce) return { texts, next: null };
    await otherTurn();
  }
  return { texts, next: above };
}

/** The texts of one event, in order; none where there is no such event. */
export async function textsOfEvent(reader: Reader, sequence: number): Promise<TextInLog[]> {
  const row = await selectEvents(reader).where('event.sequence', '=', sequence).executeTakeFirst();
  return row ? textsOf(decodeEvent(row)) : [];
}

function textsOf(event: Recorded<LogEvent>): TextInLog[] {
  return textsIn(event.data).map((at) => ({ ...at, event }));
}
