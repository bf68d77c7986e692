import { IncidentId } from '@candor/log';
import { incidentIds } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { exportPosition } from './position.ts';

export const Exportable = z.object({
  /** While it is the same, every document is. */
  position: z.string(),
  /** All incidents, the one declared last first. */
  incidentIds: z.array(IncidentId),
});

/** Everything that a postmortem can be made of. */
export async function listExportable(services: Services): Promise<z.input<typeof Exportable>> {
  const position = await exportPosition(services);
  return { position, incidentIds: await incidentIds(services.store.reader) };
}
