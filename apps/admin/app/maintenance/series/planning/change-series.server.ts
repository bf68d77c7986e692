import { SeriesId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../../asking/acting.server.ts';
import { parsed } from '../../../forms/sent/problems.ts';
import { readSeries } from './read-series.ts';

/** Starts recurring windows. */
export const startSeries: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  const { seriesId } = await api.ask.maintenance.startSeries.mutate({ ...(await readSeries(fields)), commandId });
  return redirect(`/maintenance/series/${seriesId}?done=started#done`, 303);
};

/** Gives recurring windows another plan; what was announced stays. */
export const changeSeries: Handler = async ({ api, fields, params }) => {
  const { commandId = '' } = fields;
  const seriesId = parsed(SeriesId, params.seriesId as never, () => null);
  await api.ask.maintenance.changeSeries.mutate({ ...(await readSeries(fields)), seriesId, commandId });
  return redirect(`/maintenance/series/${seriesId}?done=changed#done`, 303);
};

/** Ends recurring windows; what was announced stays. */
export const endSeries: Handler = async ({ api, fields, params }) => {
  const { commandId = '' } = fields;
  const seriesId = parsed(SeriesId, params.seriesId as never, () => null);
  await api.ask.maintenance.endSeries.mutate({ seriesId, commandId });
  return redirect(`/maintenance/series/${seriesId}?done=ended#done`, 303);
};
