import { Instant } from '@candor/log';
import type { Found } from '@candor/store';
import { SEARCH_KINDS, search } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { IncidentSummary, summarise } from '../incidents/reading/summary.ts';
import { MaintenanceSummary, summariseMaintenance } from '../maintenance/reading/summary.ts';

const SearchKind = z.enum(SEARCH_KINDS, { error: 'Choose from what can be found.' });

export const FindInput = z.object({
  query: z
    .string({ error: 'Type what you look for.' })
    .max(200, 'What you look for is longer than 200 characters. Please shorten it.'),
  kinds: z.array(SearchKind).min(1, 'Choose at least one kind.').max(SEARCH_KINDS.length).optional(),
  /** Incidents that go on and maintenances that are not over, or the others. */
  open: z.boolean().optional(),
  /** Only what happened from this moment on. */
  from: Instant.optional(),
  /** Only what happened before this moment. */
  before: Instant.optional(),
  /** The pages are counted from 1. */
  page: z.number().int().min(1).max(1_000, 'There are at most 1,000 pages.').default(1),
  limit: z.number().int().min(1).max(50).default(20),
});

const FoundView = z.object({
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('incident'), incident: IncidentSummary }),
    z.object({ kind: z.literal('maintenance'), maintenance: MaintenanceSummary }),
  ]),
  /** How many of its texts match; `texts` are the best of them. */
  matching: z.number().int(),
  texts: z.array(
    z.object({
      kind: SearchKind,
      /** The event that says it: the row of the incident's timeline with this `source.sequence`. */
      sequence: z.number().int(),
      happenedAt: Instant,
      /** A stretch of the text as typed, in pieces: plain text, to be escaped by whoever shows it. */
      snippet: z.array(z.object({ text: z.string(), marked: z.boolean() })),
    }),
  ),
});

/** What was found, by incident or maintenance. `isEmpty` says that there was no word to look for. */
export const FindAnswer = z.object({
  isEmpty: z.boolean(),
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  found: z.array(FoundView),
});

/** Finds what people wrote: titles, updates, reasons, postmortems' drafts and notes. */
export async function find(
  { store }: Services,
  { page, limit, ...asked }: z.infer<typeof FindInput>,
): Promise<z.input<typeof FindAnswer>> {
  const { isEmpty, total, found } = await search(store, { ...asked, limit, skip: (page - 1) * limit });
  const views = found.map(({ about, matching, texts }) => ({
    about: aboutView(about),
    matching,
    texts: texts.map((it) => ({ ...it, snippet: [...it.snippet] })),
  }));
  return { isEmpty, total, page, pages: Math.ceil(total / limit), found: views };
}

function aboutView(about: Found['about']): z.input<typeof FoundView>['about'] {
  if (about.kind === 'incident') return { kind: 'incident', incident: summarise(about.incident) };
  return { kind: 'maintenance', maintenance: summariseMaintenance(about.maintenance) };
}
