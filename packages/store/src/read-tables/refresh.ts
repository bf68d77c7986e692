import { incidentOfStream, maintenanceOfStream, postmortemOfStream, seriesOfStream } from '@candor/incidents';
import { refreshActionItems } from '../action-items/refresh-action-items.ts';
import { refreshIncident } from '../incidents/refresh-incident.ts';
import { loadPostmortemDraft } from '../log/fold.ts';
import { refreshMaintenance } from '../maintenance/refresh-maintenance.ts';
import { refreshSeries } from '../maintenance/refresh-series.ts';
import { refreshPostmortem } from '../postmortems/refresh-postmortem.ts';
import { refreshSearch, searchSubject } from '../search/refresh-search.ts';
import type { Tx } from '../store/store.ts';

/** Folds anew what the read tables hold of one stream. */
export async function refreshStream(tx: Tx, stream: string): Promise<void> {
  const incidentId = incidentOfStream(stream);
  if (incidentId !== null) await refreshIncident(tx, incidentId);
  const subject = searchSubject(stream);
  if (subject !== null) await refreshSearch(tx, subject);
  const maintenanceId = maintenanceOfStream(stream);
  if (maintenanceId !== null) await refreshMaintenance(tx, maintenanceId);
  const reviewed = postmortemOfStream(stream);
  if (reviewed !== null) {
    const draft = await loadPostmortemDraft(tx, reviewed);
    await refreshPostmortem(tx, reviewed, draft);
    await refreshActionItems(tx, reviewed, draft);
  }
  const seriesId = seriesOfStream(stream);
  if (seriesId !== null) await refreshSeries(tx, seriesId);
}
