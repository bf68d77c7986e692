import { ScheduleMaintenance } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import { all, parsed } from '../../forms/sent/problems.ts';
import { readTicks, readWindow } from './read-plan.ts';

const Words = ScheduleMaintenance.pick({ title: true, text: true });

/** Announces a maintenance. */
export const scheduleMaintenance: Handler = async ({ api, fields }) => {
  const { page, now } = await api.now();
  const { commandId = '', title = '', text = '' } = fields;
  const { words, window } = await all({
    words: () => parsed(Words, { title, text }),
    window: () => readWindow(fields, { timeZone: page.timeZone, now }),
  });
  const input = parsed(ScheduleMaintenance, { ...words, ...window, ...readTicks(fields) });
  const { maintenanceId, index } = await api.ask.maintenance.schedule.mutate({ ...input, commandId });
  return redirect(`/maintenance/${maintenanceId}?said=${index}#said`, 303);
};
