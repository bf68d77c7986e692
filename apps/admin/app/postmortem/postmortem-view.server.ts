import type { IncidentId } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { RequestApi } from '../../src/api/request-api.ts';
import { itemView } from '../action-items/item-view.server.ts';
import { owedBy } from '../promises/postmortem/owed.server.ts';
import { clockIn } from '../time/shown-time.server.ts';

/** A postmortem as its screen shows it: what people write, and the whole document with it. */
export type PostmortemScreenView = Awaited<ReturnType<typeof readPostmortemScreen>>;

export async function readPostmortemScreen(api: RequestApi, incidentId: IncidentId) {
  const [{ page, now, postmortems }, { markdown, savedAt, actionItems, ...view }] = await Promise.all([
    api.now(),
    api.ask.postmortems.read.query({ incidentId }),
  ]);
  const [newest] = view.revisions;
  const clock = clockIn(page.timeZone, now);
  return {
    ...view,
    incidentId,
    items: actionItems.map((item) => itemView(item, clock)),
    owed: owedBy(incidentId, postmortems, clock),
    html: renderHtml(asRead(markdown), { headingBase: 2 }),
    saved: savedAt && clock.show(savedAt),
    published: newest
      ? {
          revision: newest.revision,
          at: clock.show(newest.recordedAt),
          address: `${page.url}/postmortems/${incidentId}`,
        }
      : null,
  };
}

/** Front matter and the marks around what is computed are for programs. */
function asRead(markdown: string): string {
  return markdown.replace(/^---\n.*?\n---\n/s, '').replace(/^<!-- (?:from the record|end|section \w{12}) -->\n/gm, '');
}
