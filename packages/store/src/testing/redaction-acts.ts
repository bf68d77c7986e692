import { DomainError } from '@candor/log';
import type { TextPlace } from '@candor/record';
import { decideRedaction, REDACTIONS_STREAM } from '@candor/record';
import { runCommand } from '../commands/run-command.ts';
import { append } from '../log/append.ts';
import { destroyTexts } from '../redaction/destroy-text.ts';
import { scanTexts, textsOfEvent } from '../redaction/scan-texts.ts';
import type { Store } from '../store/store.ts';
import type { Given } from './acts.ts';
import { decidingAt, NOW, OPERATOR } from './acts.ts';
import type { Moment } from './maintenance-acts.ts';

/** Redacts texts as the api does; answers the numbers of the entries that say so. */
export function redact(
  store: Store,
  { texts, ground }: { readonly texts: readonly TextPlace[]; readonly ground: string },
  { commandId, now = NOW, actor = OPERATOR }: Given,
): Promise<(number | null)[]> {
  const input = { texts: [...texts], ground };
  return runCommand(store, { commandId, type: 'RedactTexts', actor, input, now }, async (tx) => {
    const found = (await Promise.all(texts.map(({ sequence }) => textsOfEvent(tx, sequence)))).flat();
    const known = found.map(({ event: { sequence, index }, text }) => ({ sequence, index, text }));
    const events = decideRedaction(known, input, decidingAt(now));
    const recorded = await append(tx, { stream: REDACTIONS_STREAM, events, actor, commandId, now });
    await destroyTexts(
      tx,
      events.map(({ data }) => data),
    );
    return recorded.map(({ index }) => index);
  });
}

/** Redacts one of all texts in the log, by any number. */
export async function redactOne({ store, nth, now }: Moment, it: { readonly pick: number; readonly text: string }) {
  const { texts } = await scanTexts(store.reader, { isWanted: ({ text }) => text.text !== null, limit: 500 });
  const chosen = texts[(it.pick * 7) % Math.max(1, texts.length)];
  if (!chosen) throw new DomainError({ kind: 'not-found', code: 'nothing-there', message: 'There is no text yet.' });
  const place = { sequence: chosen.event.sequence, hash: chosen.text.hash };
  await redact(store, { texts: [place], ground: `On request, ${nth}.` }, { commandId: `step-${nth}`, now });
}
