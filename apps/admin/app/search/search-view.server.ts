import type { RequestApi } from '../../src/api/request-api.ts';
import { incidentRow } from '../incidents/list/incident-row.server.ts';
import { clockIn } from '../time/shown-time.server.ts';
import type { Asked } from './asked.server.ts';
import { searchOf } from './asked.server.ts';

/** What was looked for and found. */
export type SearchScreenView = Awaited<ReturnType<typeof readSearchScreen>>;

export async function readSearchScreen(api: RequestApi, asked: Asked) {
  const { page, now } = await api.now();
  const clock = clockIn(page.timeZone, now);
  const { search, problem } = searchOf(asked, page.timeZone);
  if (search === null || asked.q === '') return { asked, problem, answer: null };
  const { isEmpty, total, pages, found } = await api.ask.search.find.query(search);
  const incidents = found.map(({ incident, matching, texts }) => ({
    ...incidentRow(incident, clock),
    matching,
    texts: texts.map(({ kind, sequence, happenedAt, snippet }) => ({
      kind,
      sequence,
      snippet,
      happened: clock.show(happenedAt),
      path: `/incidents/${incident.incidentId}${kind === 'postmortem' ? '/postmortem' : `#event-${sequence}`}`,
    })),
  }));
  return { asked, problem: null, answer: { isEmpty, total, pages, incidents } };
}
