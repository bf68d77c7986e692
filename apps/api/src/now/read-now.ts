import { titleOf } from '@candor/incidents';
import { IncidentId, Instant, wordsOf } from '@candor/log';
import { headOf, listIncidents, listMaintenances, loadPage, owedPostmortems, reviewedPostmortems } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { IncidentSummary, summarise } from '../incidents/reading/summary.ts';
import { MaintenanceSummary, summariseMaintenance } from '../maintenance/reading/summary.ts';

/** How publishing stands: `lagMs` over 10,000 or a `problem` is a red bar in the console. */
export const Publishing = z.object({
  /** The newest entry readers can see. */
  publishedIndex: z.number().int(),
  /** The newest entry of the record. */
  recordIndex: z.number().int(),
  lagMs: z.number(),
  problem: z.string().nullable(),
  /** How far the pages are that are written anew in the background; null while none are. */
  renewing: z.object({ pages: z.number().int(), left: z.number().int() }).nullable(),
  /** Whether that is because what is published is of a record that this one does not hold: only an admin can go on. */
  isElsewhere: z.boolean(),
});

/** What is happening now: the console's first screen, and the frame of every other. */
export const NowView = z.object({
  page: z.object({ name: z.string(), url: z.string(), timeZone: z.string() }),
  /** The server's time, by which promises are counted. */
  now: Instant,
  publishing: Publishing,
  open: z.array(IncidentSummary),
  recent: z.array(IncidentSummary),
  /** The postmortems that were promised and have not come, the one that is due first first; at most 200. */
  postmortems: z.array(
    z.object({ incidentId: IncidentId, title: z.string(), due: Instant, state: z.enum(['due', 'late']) }),
  ),
  /** The postmortems that wait for others to read them, the one that waits longest first; at most 200. */
  reviews: z.array(
    z.object({ incidentId: IncidentId, title: z.string(), askedAt: Instant, approvals: z.number().int() }),
  ),
  /** Under way or still to come, the one that begins first comes first. */
  maintenances: z.array(MaintenanceSummary),
});
export type NowView = z.infer<typeof NowView>;

const RECENT = 10;
const COMING = 20;

/** What is open, owed, recent and to come. Throws before the page has settings. */
export async function readNow(services: Services): Promise<NowView> {
  const { store, now } = services;
  const page = await loadPage(store.reader);
  if (!page) throw new Error('The page has no settings yet.');
  const open = await listIncidents(store.reader, { open: true, limit: 200 });
  const recent = await listIncidents(store.reader, { open: false, limit: RECENT });
  const owed = await owedPostmortems(store.reader);
  const reviewed = await reviewedPostmortems(store.reader);
  const maintenances = await listMaintenances(store.reader, { over: false, order: 'first', limit: COMING });
  return {
    page: { name: wordsOf(page.name), url: page.url, timeZone: page.timeZone },
    now: now(),
    publishing: await readPublishing(services),
    open: open.map(summarise),
    recent: recent.map(summarise),
    postmortems: owed.map(({ incident, due, state }) => ({
      incidentId: incident.id,
      title: titleOf(incident),
      due,
      state,
    })),
    reviews: reviewed.map(({ incident, askedAt, approvals }) => ({
      incidentId: incident.id,
      title: titleOf(incident),
      askedAt,
      approvals,
    })),
    maintenances: maintenances.map(summariseMaintenance),
  };
}

/** How far readers see the record, how long an entry has been waiting (ms), and why nothing is published, if so. */
export async function readPublishing({ store, publisher }: Services): Promise<z.infer<typeof Publishing>> {
  const { index: publishedIndex, lagMs, problem, renewing, elsewhere } = publisher.status();
  const recordIndex = (await headOf(store.reader)).index;
  return { publishedIndex, recordIndex, lagMs, problem, renewing, isElsewhere: elsewhere !== null };
}
