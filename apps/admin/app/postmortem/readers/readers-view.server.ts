import type { PublishableSection } from '@candor/incidents';
import { PUBLISHABLE_SECTIONS } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { PdfPrinter } from '../../../src/printing/pdf-printer.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { revisionsView } from '../revisions/revisions-view.server.ts';

/** What readers would get of a postmortem, and what publishing it asks for. */
export type ReadersView = Awaited<ReturnType<typeof readReadersScreen>>;

/** Of which incident, what the address asks for, and what prints. */
interface ReadersAsked {
  readonly incidentId: IncidentId;
  readonly asked: URLSearchParams;
  readonly printer: PdfPrinter;
}

/** Shows the document with the sections that the address asks for; without any choice in it, those of the last revision. */
export async function readReadersScreen(api: RequestApi, { incidentId, asked, printer }: ReadersAsked) {
  const sections = asked.has('chosen') ? chosenIn(asked) : undefined;
  const [{ page, now }, preview, { revisions }] = await Promise.all([
    api.now(),
    api.ask.postmortems.preview.query({ incidentId, ...(sections ? { sections } : {}) }),
    api.ask.postmortems.read.query({ incidentId }),
  ]);
  const clock = clockIn(page.timeZone, now);
  const { markdown, ...rest } = preview;
  const published = revisions.find(({ index }) => index !== null && String(index) === asked.get('published'));
  return {
    ...rest,
    incidentId,
    makesPdf: printer.chromium() !== null,
    html: renderHtml(markdown, { headingBase: 3 }),
    revisions: revisionsView({ revisions }, { incidentId, pageUrl: page.url, clock }),
    said: published
      ? {
          savedAt: clock.exact(published.recordedAt),
          isOnPage: published.onPage,
          since: published.onPageSince && clock.exact(published.onPageSince),
        }
      : null,
  };
}

/** The sections that an address chooses, in their own order. */
export function chosenIn(asked: URLSearchParams): PublishableSection[] {
  const names = new Set(asked.getAll('section'));
  return PUBLISHABLE_SECTIONS.filter((section) => names.has(section));
}
