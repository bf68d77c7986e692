import { CORRECTION_WORDS, RELATION_WORDS } from '@candor/incidents';
import { instantInWords } from '../words.ts';
import type { Row } from './row.ts';

/** What a row is, in a few plain words of Candor's own (and the incident's title); the operator's text is `row.text`. */
export function headlineOf(row: Row): string {
  switch (row.kind) {
    case 'declared':
      return `${row.backfilled ? 'Incident told afterwards' : 'Incident declared'}: ${row.title}`;
    case 'update':
      return `${row.reopens ? 'Reopened' : 'Update'}, ${row.status}`;
    case 'correction':
      return `Correction of an update (${CORRECTION_WORDS[row.change]}): ${row.reason}`;
    case 'withdrawal':
      return 'An update was withdrawn';
    case 'edited-at-source':
      return `The source edited this text ${instantInWords(row.editedAt, row.happenedAt)}; its earlier wording is not recorded`;
    case 'promise-withdrawn':
      return `The update promised by ${instantInWords(row.due, row.happenedAt)} is not promised any more`;
    case 'postmortem-promised':
      return `Postmortem promised by ${instantInWords(row.due, row.happenedAt)}`;
    case 'postmortem-late':
      return `The postmortem promised by ${instantInWords(row.due, row.happenedAt)} did not come in time`;
    case 'postmortem-declined':
      return 'No postmortem will be published';
    case 'postmortem':
      return row.revision === 1 ? 'Postmortem published' : `Postmortem published, revision ${row.revision}`;
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
