import { incidentOfStream, maintenanceOfStream, postmortemOfStream, titleOf } from '@candor/incidents';
import { Instant, wordsOf } from '@candor/log';
import type { Reader, TextInLog } from '@candor/store';
import { loadIncident, loadMaintenance } from '@candor/store';
import { z } from 'zod';
import { logTextOf } from './places.ts';

/** A text of the log, as somebody sees it who may destroy it. */
export const LogTextView = z.object({
  sequence: z.number().int(),
  hash: z.string(),
  /** What it is part of, in words: "Update published: text". */
  what: z.string(),
  /** What that belongs to: `incident/ID`, `page`, ..., and what that is called now; null where it has no name. */
  stream: z.string(),
  name: z.string().nullable(),
  /** The words; null for a picture, and once they are gone. */
  words: z.string().nullable(),
  isPicture: z.boolean(),
  isRedacted: z.boolean(),
  /** The public entry that it stands in; null when readers never saw it. */
  index: z.number().int().nullable(),
  happenedAt: Instant,
  recordedAt: Instant,
});
export type LogTextView = z.infer<typeof LogTextView>;

/** The texts as they are shown, in their order. */
export async function textViews(reader: Reader, texts: readonly TextInLog[]): Promise<LogTextView[]> {
  const names = new Map<string, string | null>();
  const views: LogTextView[] = [];
  for (const found of texts) {
    const { stream } = found.event;
    if (!names.has(stream)) names.set(stream, await nameOf(reader, stream));
    views.push(viewOf(found, names.get(stream) ?? null));
  }
  return views;
}

function viewOf(found: TextInLog, name: string | null): LogTextView {
  const { event, path, text } = found;
  const isPicture = path.endsWith('.bytes');
  return {
    sequence: event.sequence,
    hash: text.hash,
    what: `${inWords(event.type)}: ${inWords(path)}`.replace(/^./, (letter) => letter.toUpperCase()),
    stream: event.stream,
    name,
    words: isPicture ? null : text.text,
    isPicture,
    isRedacted: text.text === null,
    index: logTextOf(found).index,
    happenedAt: event.happenedAt,
    recordedAt: event.recordedAt,
  };
}

/** `UpdatePublished` as "update published", `headerLinks.0.label` as "header links 1 label". */
function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[._]/g, ' ')
    .replace(/\d+/g, (place) => String(Number(place) + 1))
    .toLowerCase();
}

async function nameOf(reader: Reader, stream: string): Promise<string | null> {
  const incidentId = incidentOfStream(stream) ?? postmortemOfStream(stream);
  const incident = incidentId && (await loadIncident(reader, incidentId));
  if (incident) return titleOf(incident);
  const maintenanceId = maintenanceOfStream(stream);
  const maintenance = maintenanceId && (await loadMaintenance(reader, maintenanceId));
  return maintenance ? wordsOf(maintenance.title) : null;
}
