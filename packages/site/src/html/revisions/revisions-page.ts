import type { IncidentStatus, MaintenanceStatus } from '@candor/incidents';
import type { Text, UpdateId } from '@candor/log';
import type { Told } from '../../model/told-incident.ts';
import type { Worded } from '../../model/told-wording.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { zoneNote } from '../timeline/zone-note.ts';
import type { Subject } from './addresses.ts';
import { revisionsAddress, revisionsPath } from './addresses.ts';
import { revisionItem, withdrawalItem } from './revision-item.ts';
import { revisionsOf } from './revisions.ts';

/** An update whose words changed, and what it is headed with. */
export interface ShownUpdate extends Told, Worded {
  readonly id: UpdateId;
  readonly headline: `incident.status.${IncidentStatus}` | `maintenance.status.${MaintenanceStatus}`;
}

/** That update, what it is about, the title of that, and where the update stands below the page's url. */
export interface Shown {
  readonly subject: Subject;
  readonly title: Text;
  readonly place: string;
  readonly update: ShownUpdate;
}

/** All that one update ever said, the newest wording first; a withdrawn one says so before. */
export function revisionsPage(ctx: PageContext, { subject, title, place, update }: Shown): PageParts {
  const { say, text, pages, asWritten } = ctx;
  const { withdrawal, happenedAt, headline } = update;
  const revisions = revisionsOf(update);
  const about = said(title);
  const link = markup`<a href="${pages}${place}#${update.id}"${asWritten}>${about}</a>`;
  const items = revisions.toReversed().map((revision, nth) => {
    const isNow = nth === 0 && withdrawal === null;
    return revisionItem(ctx, { revision, happenedAt, isNow });
  });
  return {
    path: revisionsPath(subject, update.id),
    address: revisionsAddress(subject, update.id),
    title: text('revisions.title', { title: about }),
    description: text('revisions.description', { title: about }),
    part: null,
    isUnlisted: true,
    newest: newestOf([...revisions, ...(withdrawal ? [withdrawal] : []), ctx.model.pageHead]),
    main: markup`<div class="lead"><p>${say('revisions.of', { status: say(headline), title: link })}</p>
<h1>${say('revisions.heading')}</h1>
<p>${say('revisions.lead')}</p></div>
<div class="bar"><span></span>${zoneNote(ctx, happenedAt)}</div>
${withdrawal && withdrawalItem(ctx, withdrawal)}${items}`,
  };
}
