import type { SeriesCommand } from '@candor/incidents';
import { ChangeSeries, decideSeries, EndSeries, seriesStream } from '@candor/incidents';
import type { SeriesId } from '@candor/log';
import { loadCatalogue, loadSeries } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting, Command } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';

export const ChangeSeriesInput = ChangeSeries.safeExtend({ commandId: CommandId });
export const EndSeriesInput = EndSeries.extend({ commandId: CommandId });

/** Gives recurring windows another plan; what was announced stays as it was. */
export function changeSeries(acting: Acting, input: z.infer<typeof ChangeSeriesInput>): Promise<Said> {
  return change(acting, input, { ...input, type: 'ChangeSeries' });
}

/** Ends recurring windows; what was announced stays. */
export function endSeries(acting: Acting, input: z.infer<typeof EndSeriesInput>): Promise<Said> {
  return change(acting, input, { ...input, type: 'EndSeries' });
}

function change(
  acting: Acting,
  input: Command & { readonly seriesId: SeriesId },
  command: SeriesCommand,
): Promise<Said> {
  return execute(acting, { type: command.type, input }, async ({ tx, at, append }) => {
    const series = await loadSeries(tx, input.seriesId);
    const events = decideSeries(series, command, { ...at, catalogue: await loadCatalogue(tx) });
    return said(await append(seriesStream(input.seriesId), events));
  });
}
