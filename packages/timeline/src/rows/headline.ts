import { RELATION_WORDS } from '@candor/incidents';
import { instantInWords } from '../words.ts';
import type { Row } from './row.ts';

/** What a row is, in a few plain words of Candor's own (and the incident's title); the operator's text is `row.text`. */
export function headlineOf(row: Row): string {
  switch (row.kind) {
    case 'declared':
      return `${row.backfilled ? 'Incident told afterwards' : 'Incident declared'}: ${row.title}`;
    case 'update':
      return `${row.reopens ? 'Reopened' : 'Update'}, ${row.status}`;
    case 'impact':
      return row.impact === null ? 'Impact follows the features again' : `Impact set to ${row.impact}`;
    case 'promise-late':
      return `The update promised by ${instantInWords(row.due, row.happenedAt)} did not come in time`;
    case 'severity':
      return row.severity === null ? 'Severity removed' : `Severity set to ${row.severity}`;
    case 'link':
      return `${row.linked ? '' : 'No longer: '}${RELATION_WORDS[row.relation]} “${row.other}”`;
    case 'note':
      return 'Note';
    case 'milestone': {
      const milestone = row.milestone.replaceAll('_', ' ');
      if (row.at === null) return `Milestone taken back: ${milestone}`;
      return `Milestone: ${milestone}${row.stands ? '' : ' (replaced by a later marking)'}`;
    }
  }
}
