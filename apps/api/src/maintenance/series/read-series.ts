import type { Series } from '@candor/incidents';
import { nextWindows, Recurrence } from '@candor/incidents';
import { DomainError, FeatureId, Instant, SeriesId, wordsOf } from '@candor/log';
import { listMaintenances, listSeries, loadSeries } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { MaintenanceSummary, summariseMaintenance } from '../reading/summary.ts';

const SHOWN_WINDOWS = 5;
/** As many as an hourly rule has ahead in eight days, or a daily one in a month and more. */
const SHOWN_AHEAD = 200;
const SHOWN_PAST = 20;

/** Recurring windows as the console shows them. */
const SeriesView = z.object({
  seriesId: SeriesId,
  title: z.string(),
  text: z.string(),
  rule: z.string(),
  startsAt: z.string(),
  timeZone: z.string(),
  minutes: z.number().int(),
  features: z.array(FeatureId),
  startsByItself: z.boolean(),
  endsByItself: z.boolean(),
  announcedDaysBefore: z.number().int(),
  ended: z.boolean(),
  startedAt: Instant,
  /** The beginnings of the windows that are to be announced next. */
  next: z.array(Instant),
});
type SeriesView = z.infer<typeof SeriesView>;

export const SeriesList = z.object({ series: z.array(SeriesView) });

/** All recurring windows, those that go on first. */
export async function readAllSeries({ store }: Services): Promise<z.infer<typeof SeriesList>> {
  return { series: (await listSeries(store.reader)).map(viewOf) };
}

export const ReadSeriesInput = z.object({ seriesId: SeriesId });

/** Recurring windows with what was announced of them: all that is not over, the next first; then the newest that is. */
export const SeriesInFull = z.object({ series: SeriesView, announced: z.array(MaintenanceSummary), now: Instant });

export async function readSeries(
  { store, now }: Services,
  { seriesId }: z.infer<typeof ReadSeriesInput>,
): Promise<z.infer<typeof SeriesInFull>> {
  const series = await loadSeries(store.reader, seriesId);
  if (!series)
    throw new DomainError({
      kind: 'not-found',
      code: 'series-not-found',
      message: 'These recurring windows do not exist. Choose some from the list.',
    });
  const [ahead, past] = await Promise.all([
    listMaintenances(store.reader, { seriesId, over: false, order: 'first', limit: SHOWN_AHEAD }),
    listMaintenances(store.reader, { seriesId, over: true, order: 'last', limit: SHOWN_PAST }),
  ]);
  return { series: viewOf(series), announced: [...ahead, ...past].map(summariseMaintenance), now: now() };
}

export const PreviewSeriesInput = Recurrence;
export const PreviewedSeries = z.object({ next: z.array(Instant) });

/** The times that a rule would name next. */
export function previewSeries(
  { now }: Services,
  plan: z.infer<typeof PreviewSeriesInput>,
): z.infer<typeof PreviewedSeries> {
  return { next: nextWindows({ plan, after: now() }, SHOWN_WINDOWS) };
}

function viewOf(series: Series): SeriesView {
  const { title, text, features, ...plan } = series.plan;
  return {
    ...plan,
    seriesId: series.id,
    title: wordsOf(title),
    text: wordsOf(text),
    features: [...features],
    ended: series.isEnded,
    startedAt: series.startedAt,
    next: series.isEnded ? [] : nextWindows(series, SHOWN_WINDOWS),
  };
}
