import type { RequestApi } from '../../src/api/request-api.ts';
import { incidentRow } from '../incidents/list/incident-row.server.ts';
import { maintenanceRow } from '../maintenance/list/maintenance-row.server.ts';
import { clockIn } from '../time/shown-time.server.ts';
import type { Asked } from './asked.server.ts';
import { searchOf } from './asked.server.ts';

/** What was looked for and found. */
export type SearchScreenView = Awaited<ReturnType<typeof readSearchScreen>>;

export async function readSearchScreen(api: RequestApi, asked: Asked) {
  const { page, now, postmortems, reviews } = await api.now();
  const clock = clockIn(page.timeZone, now);
  const { search, problem } = searchOf(asked, page.timeZone);
  if (search === null || asked.q === '') return { asked, problem, answer: null };
  const { isEmpty, total, pages, found } = await api.ask.search.find.query(search);
  const shown = found.map(({ about, matching, texts }) => {
    const path =
      about.kind === 'incident'
        ? `/incidents/${about.incident.incidentId}`
        : `/maintenance/${about.maintenance.maintenanceId}`;
    return {
      path,
      about:
        about.kind === 'incident'
          ? { kind: about.kind, incident: incidentRow(about.incident, { postmortems, reviews }, clock) }
          : { kind: about.kind, maintenance: maintenanceRow(about.maintenance, clock) },
      matching,
      texts: texts.map(({ kind, sequence, happenedAt, snippet }) => ({
        kind,
        sequence,
        snippet,
        happened: clock.show(happenedAt),
        path: `${path}${kind === 'postmortem' ? '/postmortem' : `#event-${sequence}`}`,
      })),
    };
  });
  return { asked, problem: null, answer: { isEmpty, total, pages, found: shown } };
}
