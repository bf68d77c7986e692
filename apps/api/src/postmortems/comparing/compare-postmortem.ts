import { ActionItemFields, WrittenSection } from '@candor/incidents';
import { ActionItemId, DomainError, IncidentId, SectionId } from '@candor/log';
import type { Material, OpenedFile } from '@candor/postmortem';
import {
  comparePostmortem,
  materialAsOf,
  openPostmortemFile,
  preparePostmortem,
  teamTemplate,
} from '@candor/postmortem';
import { loadPostmortemDraft } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { loadMaterial } from '../exporting/load-material.ts';

export const ComparePostmortemInput = z.object({
  /** The incident; of a file that Candor wrote, left out or the one that it names. */
  incidentId: IncidentId.nullish(),
  /** The file: Markdown. */
  file: z.string().max(800_000, 'The file is longer than 800,000 characters.'),
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
  /** Action items; of those that are new or changed `fields` are what adding or changing them takes. */
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
  /** What `postmortems.saveDraft` takes to take the words over; null where they stay as they are. */
  words: z
    .object({
      sections: z.partialRecord(WrittenSection, z.string()),
      own: z.array(z.object({ id: SectionId, title: z.string(), text: z.string() })),
      factors: z.array(z.string()),
      template: z.string().nullable(),
      after: z.int(),
    })
    .nullable(),
});
export type PostmortemComparison = z.infer<typeof PostmortemComparison>;

/**
 * Holds a file beside the postmortem of an incident; nothing is changed. Throws `incident-not-found`, `file-for-readers`,
 * `file-of-another-form`, `which-incident` or `file-of-another-incident`.
 */
export async function comparePostmortemFile(
  services: Services,
  { incidentId: asked, file: text }: z.infer<typeof ComparePostmortemInput>,
): Promise<z.input<typeof PostmortemComparison>> {
  const opened = openPostmortemFile(text);
  const incidentId = incidentOf(opened, asked ?? null);
  // Read before everything else: whoever saves meanwhile makes it an older one, and then nothing is overwritten.
  const { version: after } = await loadPostmortemDraft(services.store.reader, incidentId);
  const material = await loadMaterial(services, { incidentId });
  const now = versionOf(material, opened);
  const taken = opened.origin === 'candor' ? versionOf(materialAsOf(material, opened.file.log), opened) : now;
  const { origin, parts, items, words } = comparePostmortem(text, { incidentId, taken, now });
  const isChanged = parts.some(({ becomes }) => becomes !== 'unchanged' && becomes !== 'refused');
  return {
    ...{ incidentId, title: now.document.title, origin, parts: [...parts], items: [...items] },
    words: isChanged ? { ...words, after } : null,
  };
}

function versionOf(material: Material, opened: OpenedFile) {
  const template = opened.origin === 'candor' ? opened.file.template : material.written.template;
  return {
    document: preparePostmortem(material, teamTemplate(template, material.ownTemplates)).document,
    written: material.written,
  };
}

function incidentOf(opened: OpenedFile, asked: IncidentId | null): IncidentId {
  switch (opened.origin) {
    case 'for-readers':
      throw refused('file-for-readers', FOR_READERS);
    case 'other-form':
      throw refused('file-of-another-form', otherForm(opened.form));
    case 'elsewhere':
      if (asked === null) throw refused('which-incident', WHICH);
      return asked;
    case 'candor': {
      const { incidentId } = opened.file;
      if (asked !== null && asked !== incidentId) throw refused('file-of-another-incident', another(incidentId));
      return incidentId;
    }
  }
}

function refused(code: string, message: string): DomainError {
  return new DomainError({ kind: 'invalid', code, message });
}

const FOR_READERS =
  'This is the document for readers, made from the record and from chosen parts of the draft. Take out the team’s own ' +
  'document, edit that, and bring it back.';
const WHICH = 'The file does not say which incident it is about: Candor did not write it. Say which one.';
const otherForm = (form: string) =>
  `The file has the form ${form}, and this release of Candor reads form 1. Take it out again with this release.`;
const another = (id: IncidentId) =>
  `The file is about another incident, ${id}. Bring it back there, or take its front matter out to use it here.`;
