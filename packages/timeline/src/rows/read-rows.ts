import type { Catalogue, CatalogueEvent } from '@candor/features';
import type { IncidentEvent } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import { wordsOf } from '@candor/log';
import { catalogueAlong, nameIn } from './catalogue-along.ts';
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
  let resolved = false;
  return events.map((event) => {
    const row = rowOf(event, { catalogue: catalogueAt(event.sequence), standing, resolved });
    if (row.kind === 'update') resolved = row.status === 'resolved';
    return row;
  });
}

interface Before {
  readonly catalogue: Catalogue;
  readonly standing: ReadonlyMap<string, number>;
  readonly resolved: boolean;
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
      return { kind: 'update', ...placed, id, status, text: wordsOf(text), changes, nextUpdateBy, reopens };
    }
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
