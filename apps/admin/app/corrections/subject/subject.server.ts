import { IncidentId, MaintenanceId, UpdateId } from '@candor/log';
import { data } from '@remix-run/node';
import { refusedScreen } from '../../asking/reading.server.ts';

/** The update that a screen is about: of an incident or of a maintenance. */
export type Subject =
  | { readonly kind: 'incident'; readonly incidentId: IncidentId; readonly updateId: UpdateId; readonly path: string }
  | {
      readonly kind: 'maintenance';
      readonly maintenanceId: MaintenanceId;
      readonly updateId: UpdateId;
      readonly path: string;
    };

/** Reads the ids of an address. Throws the screen that says there is no such update. */
export function subjectIn(params: Readonly<Record<string, string | undefined>>): Subject {
  const { data: updateId } = UpdateId.safeParse(params.updateId);
  const { data: incidentId } = IncidentId.safeParse(params.incidentId);
  const { data: maintenanceId } = MaintenanceId.safeParse(params.maintenanceId);
  if (updateId && incidentId) return { kind: 'incident', incidentId, updateId, path: `/incidents/${incidentId}` };
  if (updateId && maintenanceId)
    return { kind: 'maintenance', maintenanceId, updateId, path: `/maintenance/${maintenanceId}` };
  throw noSuchUpdate();
}

/** The screen for an update that is not there, or that Candor said without words. */
export function noSuchUpdate() {
  return data(refusedScreen(404, 'There is no such update, or it has no words of its own.'), 404);
}
