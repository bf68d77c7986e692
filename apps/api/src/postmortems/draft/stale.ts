import type { PostmortemDraft } from '@candor/incidents';
import { Instant } from '@candor/log';
import type { Changed, Erasure } from '@candor/postmortem';
import { staleSections } from '@candor/postmortem';
import type { RedactionEvent } from '@candor/record';
import { REDACTIONS_STREAM } from '@candor/record';
import type { Reader } from '@candor/store';
import { loadStream } from '@candor/store';
import type { Timeline, TimelineInput } from '@candor/timeline';
import { z } from 'zod';
import { SourceView } from './parts.ts';

/** What was put right since a sentence was written; `before` and `after` where it was words that others took the place of. */
const ChangedView = z.object({
  source: SourceView,
  by: SourceView,
  what: z.enum(['corrected', 'withdrawn', 'erased', 'marked-again', 'unlinked']),
  at: Instant,
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/**
 * A sentence in what people wrote that should not stay as it is. `stale`: it was taken over, and the record tells it
 * otherwise by now (`today`; null where it tells nothing in its place). `look`: what it cites was put right.
 */
export const StaleView = z.object({
  section: z.string(),
  kind: z.enum(['stale', 'look']),
  words: z.string(),
  today: z.string().nullable(),
  changes: z.array(ChangedView),
});
export type StaleView = z.infer<typeof StaleView>;

/** The sentences of a draft that were written before the record changed, by section and in order. */
export async function readStale(
  reader: Reader,
  {
    log,
    timeline,
    draft,
  }: { readonly log: TimelineInput; readonly timeline: Timeline; readonly draft: PostmortemDraft },
): Promise<StaleView[]> {
  const redactions = (await loadStream(reader, REDACTIONS_STREAM)) as (Erasure & RedactionEvent)[];
  const found = Object.entries(staleSections({ log, draft, erasures: redactions }));
  return found.flatMap(([section, sentences]) =>
    sentences.map((it) => ({
      ...{ section, kind: it.kind, words: it.words },
      today: it.kind === 'stale' ? it.today : null,
      changes: it.kind === 'look' ? it.changes.map((change) => changedView(change, timeline)) : [],
    })),
  );
}

function changedView({ source, by, what, at }: Changed, { byRecorded }: Timeline): z.infer<typeof ChangedView> {
  const row = byRecorded.find((it) => it.source.sequence === by.sequence);
  const [before, after] = row?.kind === 'correction' ? [row.before, row.text] : [null, null];
  return { source, by, what, at, before, after };
}
