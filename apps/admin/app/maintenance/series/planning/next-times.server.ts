import type { RequestApi } from '../../../../src/api/request-api.ts';
import type { Handler } from '../../../asking/acting.server.ts';
import type { Fields } from '../../../forms/sent/fields.ts';
import { clockIn } from '../../../time/shown-time.server.ts';
import { planned } from '../../../time/shown-window.server.ts';
import { readRecurrence } from './read-series.ts';

/** The next times that a form's rule names, in words. Throws `Invalid`. */
export async function nextTimes(api: RequestApi, fields: Fields): Promise<string[]> {
  const recurrence = readRecurrence(fields);
  const [{ now }, { next }] = await Promise.all([api.now(), api.ask.maintenance.previewSeries.query(recurrence)]);
  const clock = clockIn(recurrence.timeZone, now);
  return next.map((it) => planned(clock, it).text);
}

/** Shows the next times, for browsers without JavaScript. */
export const previewTimes: Handler = async ({ api, fields }) => ({
  ...fields,
  times: (await nextTimes(api, fields)).join('\n'),
});
