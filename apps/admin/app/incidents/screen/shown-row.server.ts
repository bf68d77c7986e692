import { RELATION_WORDS } from '@candor/incidents';
import { renderHtml } from '@candor/markdown';
import { IMPACT_WORDS, INCIDENT_WORDS } from '@candor/site';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Wording } from '../../corrections/told/wordings.server.ts';
import { SORT_HEADS, wordingIn } from '../../corrections/told/wordings.server.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { MILESTONE_WORDS } from '../inside/milestone-words.ts';

/** A row of the timeline as the api tells it. */
export type ApiRow = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>['rows'][number];

/** A row of the timeline as it is shown. */
export type ShownRow = ReturnType<typeof shownRow>;

export function shownRow(row: ApiRow, clock: Clock, wordings: ReadonlyMap<string, Wording>) {
  const happened = clock.show(row.happenedAt);
  const recorded = clock.show(row.recordedAt);
  return {
    sequence: row.source.sequence,
    index: row.source.index,
    happened,
    recorded: recorded.text === happened.text ? null : recorded,
    isPublic: row.public,
    /** Public and by a person, of the incident itself: what the next writer must have seen. */
    isSaid: row.public && row.by !== 'clock' && !isBeside(row),
    isWaiting: row.public && !row.onPage,
    tag: tagOf(row),
    headline: headlineOf(row, clock),
    html: proseOf(row),
    linksTo: row.kind === 'link' ? { incidentId: row.otherId, title: row.other } : null,
    changes: row.kind === 'update' ? row.changes : [],
    nextBy: row.kind === 'update' && row.nextUpdateBy ? clock.show(row.nextUpdateBy) : null,
    ...wordingIn(row, wordings),
  };
}

/** Told of the incident, but not in it: nothing of this stands in the way of the next update. */
function isBeside({ kind }: ApiRow): boolean {
  return kind === 'link' || kind.startsWith('postmortem');
}

function proseOf(row: ApiRow): string | null {
  if (!('text' in row) || row.kind === 'correction' || row.kind === 'withdrawal') return null;
  return renderHtml(row.text, { headingBase: 4, day: row.happenedAt.slice(0, 10) });
}

function tagOf(row: ApiRow): string {
  switch (row.kind) {
    case 'update':
      return row.reopens ? 'public update, reopened' : 'public update';
    case 'declared':
      return row.backfilled ? 'told afterwards' : 'declared';
    case 'correction':
      return 'public correction';
    case 'withdrawal':
      return 'public withdrawal';
    case 'edited-at-source':
      return 'edited by the source';
    case 'promise-withdrawn':
      return 'promise withdrawn';
    case 'postmortem-promised':
    case 'postmortem-late':
    case 'postmortem-declined':
    case 'postmortem':
      return 'postmortem';
    case 'impact':
      return 'public impact';
    case 'promise-late':
      return 'promise';
    case 'link':
      return `${row.public ? 'public' : 'internal'} link${row.linked ? '' : ' taken back'}`;
    case 'severity':
      return 'severity';
    case 'note':
      return 'note';
    case 'milestone':
      return 'milestone';
  }
}

function headlineOf(row: ApiRow, clock: Clock): string | null {
  switch (row.kind) {
    case 'update':
      return INCIDENT_WORDS[row.status];
    case 'declared':
      return row.title;
    case 'impact':
      return row.impact === null ? 'As the features say' : IMPACT_WORDS[row.impact].title;
    case 'correction':
      return SORT_HEADS[row.change];
    case 'withdrawal':
      return 'Words withdrawn';
    case 'edited-at-source':
      return 'Edited by its source; the earlier wording is not recorded';
    case 'promise-withdrawn':
      return `No update is promised by ${clock.show(row.due).text} any more`;
    case 'postmortem-promised':
      return `Promised by ${clock.show(row.due).text}`;
    case 'postmortem-late':
      return `It did not come by ${clock.show(row.due).text}, as was promised`;
    case 'postmortem-declined':
      return 'There will be none';
    case 'postmortem':
      return row.revision === 1 ? 'Published' : `Published, revision ${row.revision}`;
    case 'promise-late':
      return `No update came by ${clock.show(row.due).text}, as was promised`;
    case 'link':
      return `${row.linked ? '' : 'No longer: '}${RELATION_WORDS[row.relation]}`;
    case 'severity':
      return row.severity ?? 'None';
    case 'note':
      return null;
    case 'milestone': {
      const name = MILESTONE_WORDS[row.milestone];
      if (row.at === null) return `${name}: taken back`;
      return row.stands ? name : `${name} (marked again later)`;
    }
  }
}
