import { TextPlace } from '@candor/record';
import type { Reader, TextInLog } from '@candor/store';
import { scanTexts, textsOfEvent } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { keyOfText } from './places.ts';
import { isQuoting, quotable } from './quotes.ts';
import { LogTextView, textViews } from './text-view.ts';

export const PreviewRedactionInput = z.object({
  /** Without a hash all texts of the event. */
  texts: z
    .array(TextPlace.partial({ hash: true }))
    .min(1, 'Choose at least one text.')
    .max(200),
});

/** `places`: in how many events it stands as it was left, and which it is destroyed in together; the newest is named. */
const StandingText = LogTextView.extend({ places: z.number().int().positive() });

/** What redacting texts would destroy, and where else the same is said. Nothing is changed. */
export const RedactionPreview = z.object({
  /** The texts that were asked for; those that are gone already are among them. */
  texts: z.array(StandingText),
  /** Revisions of postmortems that quote one of them: they have to be destroyed with it. */
  quotes: z.array(StandingText),
  /** What the same updates said before they were corrected, or say since. */
  wordings: z.array(StandingText),
  /** Other texts with just the same words, those beside it in the same stream first. */
  same: z.array(StandingText),
});
export type RedactionPreview = z.infer<typeof RedactionPreview>;

/** What would be destroyed, and what says the same elsewhere; what is not there is left out. Changes nothing. */
export async function previewRedaction(
  { store }: Services,
  { texts: asked }: z.infer<typeof PreviewRedactionInput>,
): Promise<RedactionPreview> {
  const { reader } = store;
  const chosen: TextInLog[] = [];
  for (const { sequence, hash } of asked)
    for (const found of await textsOfEvent(reader, sequence))
      if (hash === undefined || found.text.hash === hash) chosen.push(found);
  const known = new Set(chosen.map(keyOfText));
  const quotables = chosen.map(quotable);
  const words = new Set(chosen.flatMap(({ text }) => text.text ?? []));
  const standing = await allTexts(
    reader,
    (found) =>
      found.text.text !== null &&
      (words.has(found.text.text) || chosen.some((it) => isWordingOf(it, found)) || isQuoting(found, quotables)),
  );
  const others = standing.filter((it) => !known.has(keyOfText(it)));
  const isQuote = (found: TextInLog) => found.event.type === 'PostmortemPublished';
  const streams = new Set(chosen.map(({ event }) => event.stream));
  const isNear = ({ event }: TextInLog) => streams.has(event.stream);
  const isWording = (found: TextInLog) => chosen.some((it) => isWordingOf(it, found));
  const same = others.filter((it) => !isQuote(it) && !isWording(it));
  const places = Map.groupBy(standing, keyOfText);
  const views = async (texts: readonly TextInLog[]) => {
    const once = [...Map.groupBy(texts, keyOfText).values()].flatMap(([newest]) => newest ?? []);
    const told = await textViews(reader, once);
    return told.map((view, nth) => ({ ...view, places: places.get(keyOfText(once[nth] as TextInLog))?.length ?? 1 }));
  };
  return {
    texts: await views(chosen),
    quotes: await views(others.filter(isQuote)),
    wordings: await views(others.filter(isWording)),
    same: await views([...same.filter(isNear), ...same.filter((it) => !isNear(it))]),
  };
}

/** Whether two texts are words of one update: as it was published, or as it was corrected. */
function isWordingOf(one: TextInLog, other: TextInLog): boolean {
  const [updateId, same] = [one, other].map(({ event: { data } }) => ('updateId' in data ? data.updateId : null));
  const isText = one.path === 'text' && other.path === 'text';
  return isText && updateId !== null && updateId === same && one.event.stream === other.event.stream;
}

async function allTexts(reader: Reader, isWanted: (found: TextInLog) => boolean): Promise<TextInLog[]> {
  const texts: TextInLog[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await scanTexts(reader, { isWanted, before, limit: 1_000 });
    texts.push(...page.texts);
    if (page.next === null) return texts;
    before = page.next;
  }
}
