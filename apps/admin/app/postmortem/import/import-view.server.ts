import type { IncidentId } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';

/** Whose postmortem a file is brought in for. */
export type ImportView = Awaited<ReturnType<typeof readImportScreen>>;

export async function readImportScreen(api: RequestApi, incidentId: IncidentId) {
  const { title } = await api.ask.postmortems.read.query({ incidentId });
  return { incidentId, title };
}
