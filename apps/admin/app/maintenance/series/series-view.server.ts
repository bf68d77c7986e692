import type { SeriesId } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { featureChoices } from '../../incidents/composer/feature-choices.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { zoneOf } from '../../time/shown-window.server.ts';
import { maintenanceRow } from '../list/maintenance-row.server.ts';
import { LENGTHS } from '../planning/lengths.ts';
import { choiceOf } from './rule-choice.ts';
import { seriesRow } from './series-row.server.ts';

/** All recurring windows, as their list shows them. */
export async function readSeriesList(api: RequestApi) {
  const [{ now }, { series }] = await Promise.all([api.now(), api.ask.maintenance.allSeries.query()]);
  return { series: series.map((it) => seriesRow(it, now)) };
}

/** Recurring windows as their screen shows them. */
export type SeriesScreenView = Awaited<ReturnType<typeof readSeriesScreen>>;

export async function readSeriesScreen(api: RequestApi, seriesId: SeriesId) {
  const [{ page }, { series, announced, now }, catalogue] = await Promise.all([
    api.now(),
    api.ask.maintenance.series.query({ seriesId }),
    api.ask.features.read.query(),
  ]);
  const { title, text, startsAt, rule, timeZone, minutes, announcedDaysBefore } = series;
  const { startsByItself, endsByItself } = series;
  const clock = clockIn(page.timeZone, now);
  const isCommon = LENGTHS.some((it) => it.minutes === minutes);
  const onPlan = series.features.map((featureId) => ({ featureId, status: 'under_maintenance' as const }));
  return {
    ...seriesRow(series, now),
    text,
    timeZone,
    /** Announced windows stand in the page's zone, which may have changed since these were planned. */
    pageZoneName: zoneOf(clock),
    announced: announced.map((it) => maintenanceRow(it, clock)),
    features: series.features,
    choices: featureChoices(catalogue, onPlan),
    first: {
      title,
      text,
      startsAt,
      repeats: choiceOf(rule, startsAt),
      rule,
      lasts: isCommon ? String(minutes) : 'other',
      minutes: String(minutes),
      announcedDaysBefore: String(announcedDaysBefore),
      startsByItself: startsByItself ? 'on' : '',
      endsByItself: endsByItself ? 'on' : '',
      ...Object.fromEntries(series.features.map((id) => [`feature.${id}`, 'on'])),
    } as Readonly<Record<string, string>>,
  };
}
