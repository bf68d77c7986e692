import type { Catalogue, CatalogueEvent } from '@candor/features';
import type { IncidentEvent } from '@candor/incidents';
import type { Recorded, UpdateId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { catalogueAlong, nameIn } from './catalogue-along.ts';
import type { NewestWording, Said } from './newest-wordings.ts';
import { newestWordings } from './newest-wordings.ts';
import { placedAt } from './placed.ts';
import type { Row } from './row.ts';

/**
 * The rows of an incident in the order of the log, with features by the names they had when each update was
 * published. Both lists must be in the order of the log.
 */
export function readRows(
  events: readonly Recorded<IncidentEvent>[],
  catalogueEvents: readonly Recorded<CatalogueEvent>[],
): Row[] {
  const standing = new Map<string, number>();
  for (const event of events) if (event.type === 'MilestoneMarked') standing.set(event.data.milestone, event.sequence);

  const catalogueAt = catalogueAlong(catalogueEvents);
  const newest = newestWordings(events.flatMap(saidOf));
  const wordings = new Map<UpdateId, string>();
  let resolved = false;
  return events.map((event) => {
    const row = rowOf(event, { catalogue: catalogueAt(event.sequence), standing, newest, wordings, resolved });
    if (row.kind === 'update') resolved = row.status === 'resolved';
    if (event.type === 'UpdatePublished' || event.type === 'UpdateCorrected')
      wordings.set(event.data.updateId, wordsOf(event.data.text));
    return row;
  });
}

interface Before {
  readonly catalogue: Catalogue;
  readonly standing: ReadonlyMap<string, number>;
  readonly newest: ReadonlyMap<UpdateId, NewestWording>;
  /** How each update was worded so far. */
  readonly wordings: ReadonlyMap<UpdateId, string>;
  readonly resolved: boolean;
}

function saidOf(event: IncidentEvent): Said[] {
  switch (event.type) {
    case 'UpdatePublished':
      return [{ said: 'published', data: event.data }];
    case 'UpdateCorrected':
      return [{ said: 'corrected', data: event.data }];
    case 'UpdateWithdrawn':
      return [{ said: 'withdrawn', data: event.data }];
    default:
      return [];
  }
}

function rowOf(event: Recorded<IncidentEvent>, before: Before): Row {
  const placed = placedAt(event);
  switch (event.type) {
    case 'IncidentDeclared':
      return { kind: 'declared', ...placed, title: wordsOf(event.data.title), backfilled: event.data.backfilled };
    case 'UpdatePublished': {
      const { updateId: id, status, text, nextUpdateBy } = event.data;
      const changes = event.data.features.map((it) => ({ ...it, ...nameIn(before.catalogue, it.featureId) }));
      const reopens = before.resolved && status !== 'resolved';
      const wording = before.newest.get(id) ?? { text: wordsOf(text), revision: 1, withdrawn: false };
      return { kind: 'update', ...placed, id, status, ...wording, changes, nextUpdateBy, reopens };
    }
    case 'UpdateCorrected': {
      const { updateId, revision, change } = event.data;
      const words = { before: before.wordings.get(updateId) ?? '', text: wordsOf(event.data.text) };
      return {
        kind: 'correction',
        ...placed,
        updateId,
        revision,
        change,
        ...words,
        reason: wordsOf(event.data.reason),
      };
    }
    case 'UpdateWithdrawn':
      return { kind: 'withdrawal', ...placed, updateId: event.data.updateId, text: wordsOf(event.data.reason) };
    case 'UpdateEditedAtSource': {
      const { updateId, editedAt } = event.data;
      return { kind: 'edited-at-source', ...placed, updateId, editedAt };
    }
    case 'PromiseWithdrawn':
      return { kind: 'promise-withdrawn', ...placed, due: event.data.due, text: wordsOf(event.data.reason) };
    case 'ImpactOverridden':
      return { kind: 'impact', ...placed, impact: event.data.impact, text: wordsOf(event.data.reason) };
    case 'PromiseRanOut':
      return { kind: 'promise-late', ...placed, due: event.data.due };
    case 'SeveritySet':
      return { kind: 'severity', ...placed, severity: event.data.severity };
    case 'NoteAdded':
      return { kind: 'note', ...placed, id: event.data.noteId, text: wordsOf(event.data.text) };
    case 'MilestoneMarked': {
      const { milestone, at } = event.data;
      return { kind: 'milestone', ...placed, milestone, at, stands: before.standing.get(milestone) === event.sequence };
    }
  }
}
