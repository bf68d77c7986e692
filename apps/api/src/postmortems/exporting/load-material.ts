import { approvalsOf, FIRST_PUBLISHED, PUBLISHABLE_SECTIONS } from '@candor/incidents';
import type { Material } from '@candor/postmortem';
import { standingOf } from '@candor/postmortem';
import { loadPostmortemDraft } from '@candor/store';
import type { Services } from '../../context.ts';
import { loadTimelineInput } from '../../incidents/reading/load-timeline.ts';
import { readPageSettings } from '../../page/read-settings.ts';
import { loadOwnTemplates } from '../../templates/load-own-templates.ts';
import type { Asked } from '../load-publication.ts';
import { loadPeople } from '../review/people.ts';

/** What a postmortem is made from, whatever its template. Throws `incident-not-found`. */
export async function loadMaterial(services: Services, { incidentId, ...asked }: Asked): Promise<Material> {
  const { reader } = services.store;
  const log = await loadTimelineInput(reader, incidentId);
  const written = await loadPostmortemDraft(reader, incidentId);
  const chosen = asked.sections ?? written.revisions.at(-1)?.sections ?? FIRST_PUBLISHED;
  const sections = PUBLISHABLE_SECTIONS.filter((section) => chosen.includes(section));
  const personOf = await loadPeople(reader);
  return {
    ...{ log, written, sections },
    page: await readPageSettings(services),
    ownTemplates: await loadOwnTemplates(reader),
    standing: standingOf(written),
    authors: written.authors.flatMap((id) => personOf(id).name ?? []),
    reviewers: approvalsOf(written).flatMap(({ by }) => personOf(by).name ?? []),
  };
}
