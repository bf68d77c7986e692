import type { Decided, Deciding } from '@candor/log';
import { DomainError, IncidentId, saysWords } from '@candor/log';
import { z } from 'zod';
import type { Incident } from '../incident/incident.ts';
import { isOpen } from '../incident/incident.ts';
import type { PostmortemDraft, PostmortemEvent } from './draft.ts';
import { approvalsOf } from './review/review.ts';
import { PUBLISHABLE_SECTIONS, PublishableSection, publishedSections } from './sections.ts';

/** The public document may have as many characters: some 30,000 words. */
export const LONGEST_POSTMORTEM = 200_000;

/**
 * Publishes the public document of a postmortem as a new revision. `after` is the version of the draft that its
 * publisher saw, `seen` the digest of the document that they were shown: nobody publishes what they did not see.
 */
export const PublishPostmortem = z.object({
  incidentId: IncidentId,
  /** The parts of the draft that may stand in it. */
  sections: z.array(PublishableSection).max(PUBLISHABLE_SECTIONS.length),
  after: z.number().int().nonnegative(),
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'The digest of the document that was shown is 64 hex digits.'),
});
export type PublishPostmortem = z.infer<typeof PublishPostmortem>;

/** The public document as it would be published now. */
export interface PublicPostmortem {
  /** The incident's title, as text. */
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** SHA-256 that changes whenever one of them or the choice of sections does, in lower-case hex. */
  readonly digest: string;
}

/** What deciding on a publication may know besides the draft. */
export interface DecidingPublication extends Deciding {
  readonly incident: Incident;
  readonly document: PublicPostmortem;
  /** How many approvals of the draft as it stands it takes. */
  readonly approvalsNeeded: number;
}

/**
 * What publishing makes of a postmortem: always a new revision.
 *
 * Throws `incident-not-resolved`, `postmortem-not-written`, `postmortem-too-long`, `postmortem-unchanged` or
 * `postmortem-not-approved` where it
 * cannot be published, and `newer-draft` or `newer-document` where it is not the one that was seen.
 */
export function decidePublication(
  state: PostmortemDraft,
  command: PublishPostmortem,
  { now, seal, ...publication }: DecidingPublication,
): Decided<PostmortemEvent>[] {
  const { document } = publication;
  const problem = publicationProblem(state, command, publication);
  if (problem) throw problem;
  if (command.after !== state.version) throw refusals.newerDraft(command.after, state.version);
  if (command.seen !== document.digest) throw refusals.newerDocument();
  const revision = state.revisions.length + 1;
  const sections = publishedSections(state, command.sections);
  const data = { revision, title: seal(document.title), text: seal(document.text), sections };
  return [{ type: 'PostmortemPublished', data, happenedAt: now }];
}

/** Why this document cannot be published, or null when it can: to be told before anybody tries. */
export function publicationProblem(
  state: PostmortemDraft,
  { sections }: Pick<PublishPostmortem, 'sections'>,
  publication: Pick<DecidingPublication, 'incident' | 'document' | 'approvalsNeeded'>,
): DomainError | null {
  const { incident, approvalsNeeded } = publication;
  const { title, text } = publication.document;
  if (isOpen(incident)) return refusals.open();
  if (!sections.some((section) => isWritten(state, section))) return refusals.notWritten();
  if (text.length > LONGEST_POSTMORTEM) return refusals.tooLong(text.length);
  const newest = state.revisions.at(-1);
  const isSame = newest && saysWords(newest.title, title) && saysWords(newest.text, text);
  if (isSame) return refusals.unchanged(newest.revision);
  const approvals = approvalsOf(state).length;
  return approvals < approvalsNeeded ? refusals.notApproved(approvals, approvalsNeeded) : null;
}

/** Whether there is anything that readers would get of a section. */
export function isWritten({ sections, actionItems }: PostmortemDraft, section: PublishableSection): boolean {
  return section === 'action_items'
    ? actionItems.some((item) => item.state !== 'dropped')
    : sections[section] !== undefined;
}

function invalid(code: string, message: string): DomainError {
  return new DomainError({ kind: 'invalid', code, message });
}

const refusals = {
  open: () =>
    invalid('incident-not-resolved', 'This incident still goes on. Resolve it first, then publish its postmortem.'),
  notWritten: () =>
    invalid(
      'postmortem-not-written',
      'Nobody wrote any of the chosen sections yet, and what the record tells is on the incident’s page already. ' +
        'Write one, save the draft, then publish.',
    ),
  tooLong: (length: number) =>
    invalid(
      'postmortem-too-long',
      `The public document has ${length.toLocaleString('en')} characters, and ${LONGEST_POSTMORTEM.toLocaleString('en')} ` +
        'are the most. Shorten the sections, or leave some out.',
    ),
  unchanged: (revision: number) =>
    new DomainError({
      kind: 'conflict',
      code: 'postmortem-unchanged',
      message: `Readers have exactly this document already: it is revision ${revision}.`,
      details: { revision },
    }),
  notApproved: (approvals: number, needed: number) =>
    new DomainError({
      kind: 'conflict',
      code: 'postmortem-not-approved',
      message:
        `Publishing takes ${needed} ${needed === 1 ? 'approval' : 'approvals'} of the draft as it stands, and it has ` +
        `${approvals}. Ask somebody who did not write in it to read it.`,
      details: { approvals, needed },
    }),
  newerDraft: (after: number, latest: number) =>
    new DomainError({
      kind: 'conflict',
      code: 'newer-draft',
      message:
        'The draft is not the one that you looked at: somebody saved it since. Nothing was published. Look again, then ' +
        'publish.',
      details: { after, latest },
    }),
  newerDocument: () =>
    new DomainError({
      kind: 'conflict',
      code: 'newer-document',
      message:
        'The document is not the one that you looked at: the record went on, or other sections were chosen. Nothing was ' +
        'published. Look again, then publish.',
    }),
};
