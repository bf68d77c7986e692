import { createHash } from 'node:crypto';
import type { IncidentId } from '@candor/log';
import { DomainError } from '@candor/log';
import type { Material, OpenedFile } from '@candor/postmortem';
import {
  comparePostmortem,
  materialAsOf,
  openPostmortemFile,
  preparePostmortem,
  teamTemplate,
} from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { logSize } from '@candor/store';
import { loadMaterial } from '../exporting/load-material.ts';

/** A file, and the incident that it is brought in for; null: the one that it names. */
export interface Brought {
  readonly incidentId: IncidentId | null;
  readonly file: string;
}

/** A file beside the postmortem as it stands. */
export type LoadedComparison = Awaited<ReturnType<typeof loadComparison>>;

/**
 * Holds a file beside the postmortem of an incident. Throws `incident-not-found`, `file-for-readers`,
 * `file-of-another-form`, `which-incident` or `file-of-another-incident`.
 */
export async function loadComparison(reader: Reader, { incidentId: asked, file: text }: Brought) {
  const opened = openPostmortemFile(text);
  const incidentId = incidentOf(opened, asked);
  // How long the log is before anything else is read: while it is as long, the comparison is still the same.
  const size = await logSize(reader);
  const material = await loadMaterial(reader, { incidentId });
  const now = versionOf(material, opened);
  const taken = opened.origin === 'candor' ? versionOf(materialAsOf(material, opened.file.log), opened) : now;
  const { origin, parts, items, words: all } = comparePostmortem(text, { incidentId, taken, now });
  const isChanged = parts.some(({ becomes }) => becomes !== 'unchanged' && becomes !== 'refused');
  const words = isChanged ? { ...all, after: material.written.version } : null;
  const seen = createHash('sha256')
    .update(JSON.stringify([parts, items, words]))
    .digest('hex');
  return {
    incidentId,
    title: now.document.title,
    origin,
    parts,
    items,
    words,
    seen,
    draft: material.written,
    logSize: size,
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
