import type { PostmortemDraft } from '@candor/incidents';
import { isWritten, PUBLISHABLE_SECTIONS, PublishableSection, publicationProblem } from '@candor/incidents';
import { IncidentId } from '@candor/log';
import { SECTION_TITLES } from '@candor/postmortem';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { FindingView } from './lint/finding-view.ts';
import { leakProblem } from './lint/leaks.ts';
import { loadPublication } from './load-publication.ts';

export const PreviewPostmortemInput = z.object({
  incidentId: IncidentId,
  /** Default: those of the last revision, the usual ones before the first. */
  sections: z.array(PublishableSection).max(PublishableSection.options.length).optional(),
});

/** The public document as it would be published now, and what publishing it asks for. */
export const PostmortemPreview = z.object({
  title: z.string(),
  markdown: z.string(),
  /** Which parts of the draft stand in it, as far as they are written. */
  sections: z.array(PublishableSection),
  /** What may be chosen, and whether there is anything of it. */
  choices: z.array(z.object({ section: PublishableSection, title: z.string(), written: z.boolean() })),
  /** The revision that it would be. */
  revision: z.number().int(),
  /** Sent back to publish just this: the version of the draft, and the digest of the document. */
  after: z.number().int(),
  seen: z.string(),
  /** What readers would see and must not; while there is any, it cannot be published. */
  leaks: z.array(FindingView),
  /** Why it cannot be published; null when it can. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type PostmortemPreview = z.infer<typeof PostmortemPreview>;

/** Shows what readers would get. Throws `incident-not-found`. */
export async function previewPostmortem(
  { store }: Services,
  asked: z.infer<typeof PreviewPostmortemInput>,
): Promise<PostmortemPreview> {
  const publication = await loadPublication(store.reader, asked);
  const { draft, document } = publication;
  const sections = [...publication.sections];
  const leaks = [...publication.leaks];
  const problem = publicationProblem(draft, { sections }, publication) ?? leakProblem(leaks);
  return {
    title: document.title,
    markdown: document.text,
    sections,
    choices: choicesOf(draft),
    revision: draft.revisions.length + 1,
    after: draft.version,
    seen: document.digest,
    leaks,
    problem: problem && { code: problem.code, message: problem.message },
  };
}

function choicesOf(draft: PostmortemDraft): PostmortemPreview['choices'] {
  return PUBLISHABLE_SECTIONS.map((section) => ({
    section,
    title: SECTION_TITLES[section],
    written: isWritten(draft, section),
  }));
}
