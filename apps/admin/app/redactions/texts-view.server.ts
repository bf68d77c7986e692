import type { RequestApi } from '../../src/api/request-api.ts';
import { clockIn } from '../time/shown-time.server.ts';
import { textRow } from './text-row.server.ts';

const A_PAGE = 25;

export type TextsView = Awaited<ReturnType<typeof readTexts>>;

/** What operators wrote, for the screen on which a text to be destroyed is found. */
export async function readTexts({ ask, now }: RequestApi, sought: URLSearchParams) {
  const { page, now: time } = await now();
  const clock = clockIn(page.timeZone, time);
  const words = sought.get('words')?.slice(0, 200) ?? '';
  const stream = sought.get('stream')?.slice(0, 100) ?? '';
  const before = Number(sought.get('before')) || undefined;
  const isAsked = words.trim() !== '' || stream !== '';
  const { texts, next } = isAsked
    ? await ask.record.findTexts.query({ words, before, limit: A_PAGE, ...(stream ? { stream } : {}) })
    : { texts: [], next: null };
  const more = new URLSearchParams({ words, stream, before: String(next) });
  return {
    words,
    stream,
    isAsked,
    texts: texts.map((text) => textRow(text, clock)),
    more: next === null ? null : `/redact?${more}`,
    done: sought.get('done'),
  };
}
