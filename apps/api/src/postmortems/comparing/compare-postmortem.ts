import { ActionItemFields, WrittenSection } from '@candor/incidents';
import { ActionItemId, IncidentId, SectionId } from '@candor/log';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { BroughtFile } from './brought-file.ts';
import { loadComparison } from './load-comparison.ts';

export const ComparePostmortemInput = z.object({
  /** The incident; of a file that Candor wrote, left out or the one that it names. */
  incidentId: IncidentId.nullish(),
  /** The file: Markdown. */
  file: BroughtFile,
});

const Becomes = z.enum(['unchanged', 'changed', 'new', 'removed', 'refused']);

/** A file beside the postmortem as it stands: what would become of each part of it, and what saving that takes. */
export const PostmortemComparison = z.object({
  incidentId: IncidentId,
  title: z.string(),
  /** Whether Candor wrote the file, or it comes from elsewhere. */
  origin: z.enum(['candor', 'elsewhere']),
  parts: z.array(
    z.object({
      title: z.string(),
      /** The heading in the file, where it is another one. */
      heading: z.string().nullable(),
      becomes: Becomes,
      before: z.string(),
      after: z.string(),
      /** Why it is refused, and what to do instead. */
      why: z.string().nullable(),
    }),
  ),
  /** Action items; of those that are new or changed `fields` are what they say then. */
  items: z.array(
    z.object({
      id: ActionItemId.nullable(),
      title: z.string(),
      becomes: Becomes,
      before: z.string(),
      after: z.string(),
      fields: ActionItemFields.nullable(),
      why: z.string().nullable(),
    }),
  ),
  /** All that people wrote, as it is after taking the file over; null where it stays as it is. */
  words: z
    .object({
      sections: z.partialRecord(WrittenSection, z.string()),
      own: z.array(z.object({ id: SectionId, title: z.string(), text: z.string() })),
      factors: z.array(z.string()),
      template: z.string().nullable(),
      after: z.int(),
    })
    .nullable(),
  /** The digest of this comparison: `postmortems.takeOver` takes it, so that just this is saved. */
  seen: z.string(),
});
export type PostmortemComparison = z.infer<typeof PostmortemComparison>;

/** Holds a file beside the postmortem of an incident; nothing is changed. Throws as `loadComparison`. */
export async function comparePostmortemFile(
  { store }: Services,
  { incidentId = null, file }: z.infer<typeof ComparePostmortemInput>,
): Promise<z.input<typeof PostmortemComparison>> {
  const compared = await loadComparison(store.reader, { incidentId, file });
  const { title, origin, parts, items, words, seen } = compared;
  return { incidentId: compared.incidentId, title, origin, parts: [...parts], items: [...items], words, seen };
}
