import type { Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { verify } from '@candor/record';
import { expect } from 'vitest';
import { decodeEvent } from '../log/event-row.ts';
import { selectEvents } from '../log/load.ts';
import { entriesAfter } from '../record/entries.ts';
import { verifyStore } from '../record/verify-store.ts';
import type { Store } from '../store/store.ts';

/** Every event of a log, in order. */
async function wholeLog(store: Store): Promise<Recorded<LogEvent>[]> {
  const rows = await selectEvents(store.reader).orderBy('event.sequence').execute();
  return rows.map(decodeEvent);
}

/** Fails unless log and record are whole: no holes in any numbering, and a chain that verifies. Returns the log. */
export async function expectWhole(store: Store): Promise<Recorded<LogEvent>[]> {
  const log = await wholeLog(store);
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, position) => position + 1));
  for (const stream of new Set(log.map((event) => event.stream))) {
    const versions = log.filter((event) => event.stream === stream).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, position) => position + 1));
  }
  const entries = await entriesAfter(store.reader, 0, Number.MAX_SAFE_INTEGER);
  expect(entries.map(({ index }) => index)).toEqual(entries.map((_, position) => position + 1));
  expect(log.flatMap(({ index }) => index ?? [])).toEqual(entries.map(({ index }) => index));
  const verdict = verify(entries);
  expect(verdict).toMatchObject({ ok: true });
  expect(await verifyStore(store.reader)).toEqual(verdict);
  return log;
}
