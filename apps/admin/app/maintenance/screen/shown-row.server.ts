import { renderHtml } from '@candor/markdown';
import { MAINTENANCE_WORDS } from '@candor/site';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Wording } from '../../corrections/told/wordings.server.ts';
import { SORT_HEADS, wordingIn } from '../../corrections/told/wordings.server.ts';
import type { ShownRow } from '../../incidents/screen/shown-row.server.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { shownWindow } from '../../time/shown-window.server.ts';
import type { Names } from './plan-words.server.ts';
import { planChangeWords } from './plan-words.server.ts';

type ApiRow = Awaited<ReturnType<RequestApi['ask']['maintenance']['read']['query']>>['rows'][number];

/** A row of a maintenance's timeline as it is shown. */
export function shownRow(
  row: ApiRow,
  {
    clock,
    names,
    wordings,
  }: { readonly clock: Clock; readonly names: Names; readonly wordings: ReadonlyMap<string, Wording> },
): ShownRow {
  const happened = clock.show(row.happenedAt);
  const recorded = clock.show(row.recordedAt);
  const text = row.kind === 'update' || row.kind === 'plan' ? row.text : null;
  return {
    sequence: row.source.sequence,
    index: row.source.index,
    happened,
    recorded: recorded.text === happened.text ? null : recorded,
    isPublic: row.public,
    isSaid: row.public && row.by !== 'clock',
    isWaiting: row.public && !row.onPage,
    tag: tagOf(row),
    headline: headlineOf(row, clock, names),
    html: text === null ? null : renderHtml(text, { headingBase: 4, day: row.happenedAt.slice(0, 10) }),
    linksTo: null,
    changes: row.kind === 'update' ? row.changes : [],
    nextBy: null,
    ...wordingIn(row, wordings),
  };
}

function tagOf(row: ApiRow): string {
  switch (row.kind) {
    case 'scheduled':
      return row.by === 'clock' ? 'planned by recurring windows' : 'planned';
    case 'update':
      return row.text === null ? 'by itself, as planned' : 'public update';
    case 'correction':
      return 'public correction';
    case 'withdrawal':
      return 'public withdrawal';
    case 'plan':
      return 'public new plan';
    case 'overdue':
      return 'overdue';
  }
}

function headlineOf(row: ApiRow, clock: Clock, names: Names): string {
  switch (row.kind) {
    case 'scheduled': {
      const { from, until } = shownWindow(clock, row.plan);
      return `${row.title}: ${from.text} to ${until.text}`;
    }
    case 'update':
      return MAINTENANCE_WORDS[row.status].title;
    case 'correction':
      return SORT_HEADS[row.change];
    case 'withdrawal':
      return 'Words withdrawn';
    case 'plan':
      return planChangeWords(row.before, row.plan, clock, names).join(' ');
    case 'overdue':
      return row.what === 'start'
        ? `It had not begun, though planned for ${clock.show(row.due).text}`
        : `It overran: its end was planned for ${clock.show(row.due).text}`;
  }
}
