import { decideSeries, StartSeries, seriesStream } from '@candor/incidents';
import { SeriesId } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';

export const StartSeriesInput = StartSeries.safeExtend({ commandId: CommandId });
export const SeriesStarted = Said.extend({ seriesId: SeriesId });

/** Starts recurring windows; each is announced by itself when its time for that comes. */
export function startSeries(
  acting: Acting,
  input: z.infer<typeof StartSeriesInput>,
): Promise<z.infer<typeof SeriesStarted>> {
  return execute(acting, { type: 'StartSeries', input }, async ({ tx, at, append }) => {
    const seriesId = SeriesId.parse(acting.newId());
    const catalogue = await loadCatalogue(tx);
    const events = decideSeries(undefined, { ...input, type: 'StartSeries', seriesId }, { ...at, catalogue });
    return { ...said(await append(seriesStream(seriesId), events)), seriesId };
  });
}
