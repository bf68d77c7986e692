import type { PostmortemDraft } from '@candor/incidents';
import { approvalsOf, postmortemOf, publishedSections } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { Material } from '@candor/postmortem';
import { standingOf } from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { loadPage } from '@candor/store';
import { loadTimelineInput } from '../../incidents/reading/load-timeline.ts';
import { loadOwnTemplates } from '../../templates/load-own-templates.ts';
import type { Asked } from '../load-publication.ts';
import { loadPeople } from '../review/people.ts';

/** A postmortem's material, with all that is known of its draft. */
type LoadedMaterial = Material & { readonly written: PostmortemDraft };

/** What a postmortem is made from, whatever its template. Throws `incident-not-found`. */
export async function loadMaterial(reader: Reader, { incidentId, ...asked }: Asked): Promise<LoadedMaterial> {
  const log = await loadTimelineInput(reader, incidentId);
  const written = postmortemOf(log.postmortem ?? []);
  const page = await loadPage(reader);
  if (!page) throw new Error('The page has no settings yet.');
  const personOf = await loadPeople(reader);
  return {
    ...{ log, written, sections: publishedSections(written, asked.sections) },
    page: { name: wordsOf(page.name), url: page.url },
    ownTemplates: await loadOwnTemplates(reader),
    standing: standingOf(written),
    authors: written.authors.flatMap((id) => personOf(id).name ?? []),
    reviewers: approvalsOf(written).flatMap(({ by }) => personOf(by).name ?? []),
  };
}
