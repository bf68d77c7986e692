import type { IncidentId } from '@candor/log';
import type { RequestApi } from '../../src/api/request-api.ts';
import type { PdfPrinter } from '../../src/printing/pdf-printer.ts';
import { itemView } from '../action-items/item-view.server.ts';
import { owedBy } from '../promises/postmortem/owed.server.ts';
import { clockIn } from '../time/shown-time.server.ts';
import { shownSections } from './document/shown-section.server.ts';
import { staleMarks } from './marks/stale-view.server.ts';
import { reviewView } from './review/review-view.server.ts';
import { revisionsView } from './revisions/revisions-view.server.ts';

/** A postmortem as its editor shows it: what people write, and beside it what the record tells. */
export type PostmortemScreenView = Awaited<ReturnType<typeof readPostmortemScreen>>;

export async function readPostmortemScreen(api: RequestApi, incidentId: IncidentId, printer: PdfPrinter) {
  const [{ page, now, postmortems }, read, draft] = await Promise.all([
    api.now(),
    api.ask.postmortems.read.query({ incidentId }),
    api.ask.postmortems.draft.query({ incidentId }),
  ]);
  const clock = clockIn(page.timeZone, now);
  const { title, version, sections, own, factors, template, savedAt } = read;
  const showing = { incidentId, pageUrl: page.url, clock, entries: draft.entries };
  return {
    ...{ incidentId, title, version, sections, own, factors, template },
    items: read.actionItems.map((item) => itemView(item, clock)),
    saved: savedAt && clock.show(savedAt),
    makesPdf: printer.chromium() !== null,
    owed: owedBy(incidentId, postmortems, clock),
    shown: shownSections(draft.sections, showing),
    templates: draft.templates,
    findings: draft.findings,
    usedFactors: draft.usedFactors,
    stale: staleMarks(draft.stale, showing),
    review: reviewView(read, clock),
    revisions: revisionsView(read, { incidentId, pageUrl: page.url, clock }),
  };
}
