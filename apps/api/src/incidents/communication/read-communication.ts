import type { Incident, IncidentEvent, PostmortemEvent } from '@candor/incidents';
import { incidentStream, postmortemStream, titleOf } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import { IncidentId, Instant } from '@candor/log';
import type { LogEvent } from '@candor/record';
import type { Reader } from '@candor/store';
import { loadStreams } from '@candor/store';
import type { CommunicationSummary, Figures, MeasuredIncident } from '@candor/timeline';
import { COUNTS, figuresOf, MEASURES, readTimeline, summariseCommunication } from '@candor/timeline';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { BareFigures, bareFigures } from './figures.ts';
import { SpreadView, TotalView } from './spread.ts';
import { loadYears } from './years.ts';

/** More than so many incidents of a year are not read: the newest are, and it is said how many are left out. */
const MOST_INCIDENTS = 2_000;

export const ReadCommunicationInput = z.object({
  /** The year in which incidents began, in the page's zone; default: the newest that has any, else this one. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

const Summary = z.object({
  incidents: z.number().int(),
  spreads: z.record(z.enum(MEASURES), SpreadView),
  totals: z.record(z.enum(COUNTS), TotalView),
});

/** How the incidents of a year were told, in numbers. */
export const CommunicationView = z.object({
  year: z.string(),
  /** The years in which incidents began, newest first. */
  years: z.array(z.string()),
  /** Those told while they went on; incidents that were told afterwards are summed up apart. */
  told: Summary,
  toldAfterwards: Summary,
  /** Those told while they went on by the month in which they began, as YYYY-MM, of every month that has any. */
  months: z.array(z.object({ month: z.string(), summary: Summary })),
  /** The newest first by when they began. */
  incidents: z.array(
    z.object({
      incidentId: IncidentId,
      title: z.string(),
      startedAt: Instant,
      backfilled: z.boolean(),
      figures: BareFigures,
    }),
  ),
  /** How many more incidents of the year were not read. */
  leftOut: z.number().int(),
  now: Instant,
});
export type CommunicationView = z.infer<typeof CommunicationView>;

interface Measured extends MeasuredIncident {
  readonly figures: Figures;
  readonly incident: Incident;
  readonly month: string;
}

/** Computes the numbers of a year's incidents from their streams. */
export async function readCommunication(
  { store, now }: Services,
  input: z.infer<typeof ReadCommunicationInput>,
): Promise<CommunicationView> {
  const { years, monthOf } = await loadYears(store.reader);
  const inOrder = [...years.keys()].sort().reverse();
  const year = input.year ?? inOrder[0] ?? monthOf(now()).slice(0, 'YYYY'.length);
  const ofYear = (years.get(year) ?? []).toSorted(newestFirst);
  const read = ofYear.slice(0, MOST_INCIDENTS);
  const figures = await loadFigures(store.reader, read);
  const measured = read.flatMap((incident): Measured[] => {
    const its = figures.get(incident.id);
    return its ? [{ incidentId: incident.id, figures: its, incident, month: monthOf(incident.startedAt) }] : [];
  });
  const told = measured.filter(({ incident }) => !incident.backfilled);
  return {
    year,
    years: inOrder,
    told: summaryOf(told),
    toldAfterwards: summaryOf(measured.filter(({ incident }) => incident.backfilled)),
    months: [...Map.groupBy(told, ({ month }) => month)]
      .map(([month, its]) => ({ month, summary: summaryOf(its) }))
      .sort((one, other) => (one.month < other.month ? -1 : 1)),
    incidents: measured.map(({ incident, figures: its }) => ({
      incidentId: incident.id,
      title: titleOf(incident),
      startedAt: incident.startedAt,
      backfilled: incident.backfilled,
      figures: bareFigures(its),
    })),
    leftOut: ofYear.length - read.length,
    now: now(),
  };
}

async function loadFigures(reader: Reader, incidents: readonly Incident[]): Promise<Map<IncidentId, Figures>> {
  const streams = await loadStreams(
    reader,
    incidents.flatMap(({ id }) => [incidentStream(id), postmortemStream(id)]),
  );
  const eventsOf = <Event extends LogEvent>(stream: string) => (streams.get(stream) ?? []) as Recorded<Event>[];
  return new Map(
    incidents.map(({ id }) => {
      const incident = eventsOf<IncidentEvent>(incidentStream(id));
      const postmortem = eventsOf<PostmortemEvent>(postmortemStream(id));
      // Names of features are no part of any number, so the catalogue need not be read.
      return [id, figuresOf(readTimeline({ incident, postmortem, catalogue: [] }))];
    }),
  );
}

function summaryOf(incidents: readonly MeasuredIncident[]): z.infer<typeof Summary> {
  const { spreads, totals, ...counted }: CommunicationSummary = summariseCommunication(incidents);
  return { ...counted, spreads: { ...spreads }, totals: { ...totals } };
}

function newestFirst({ startedAt: one }: Incident, { startedAt: other }: Incident): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
