import type { RequestApi } from '../../src/api/request-api.ts';
import { clockIn } from '../time/shown-time.server.ts';
import { placeIn, textRow } from './text-row.server.ts';

export type ConfirmView = Awaited<ReturnType<typeof readConfirm>>;

/** What would be destroyed, and where else the same is said: of chosen texts, or of all texts of one event. */
export async function readConfirm({ ask, now }: RequestApi, asked: URLSearchParams) {
  const chosen = asked.getAll('text').flatMap((written) => placeIn(written) ?? []);
  const sequence = Number(asked.get('event'));
  const texts = Number.isSafeInteger(sequence) && sequence > 0 ? [...chosen, { sequence }] : chosen;
  if (texts.length === 0) return null;
  const { page, now: time } = await now();
  const clock = clockIn(page.timeZone, time);
  const preview = await ask.record.previewRedaction.query({ texts });
  const rows = (some: typeof preview.texts) => some.map((text) => textRow(text, clock));
  const near = new Set(preview.texts.map(({ stream }) => stream));
  return {
    texts: rows(preview.texts.filter(({ isRedacted }) => !isRedacted)),
    gone: preview.texts.filter(({ isRedacted }) => isRedacted).length,
    quotes: rows(preview.quotes),
    wordings: rows(preview.wordings),
    /** `isNear`: beside a chosen text, as drafts and settings are, which say all of their texts anew each time. */
    same: preview.same.map((text) => ({ ...textRow(text, clock), isNear: near.has(text.stream) })),
  };
}
