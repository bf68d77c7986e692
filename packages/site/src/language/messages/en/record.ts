/** How the page kept its word, what it put right, how to check it. */
export const record = {
  'record.title': 'How we kept our word',
  'record.description':
    'What {page} promised and kept, what it put right, and how to check that nothing else was changed.',
  'record.lead':
    'Nothing here is rewritten in silence. This is what we promised and kept, what we put right, and how you can check it.',
  'record.promises': 'Promises',
  'record.how-counted':
    'While something is broken we say by when we write again, and after a major disruption by when we publish what we learned. Two minutes of delay still count as kept.',
  'record.this-year': 'Kept in {year}',
  'record.ever': 'Kept since the record began',
  'record.kept-of': '{count, plural, one {{kept} of # promise} other {{kept} of # promises}}',
  'record.nothing-due': 'None has come due yet.',
  'record.none-promised': 'Nothing has been promised for a time yet. When it is, it is counted here, kept or not.',
  'record.by-year': 'Promises by the year in which they fell due',
  'record.year': 'Year',
  'record.kept': 'Kept',
  'record.late': 'Late',
  'record.withdrawn': 'Withdrawn',
  'record.due': 'Still to come',
  'record.late-this-year': 'Late this year',
  'record.all-of-year': 'All promises of {year}',
  'record.promised-update': 'Next word:',
  'record.promised-postmortem': 'Postmortem:',
  'record.fate-due': 'still to come.',
  'record.fate-moved': 'moved, since the incident was opened again.',
  'record.fate-kept': 'kept.',
  'record.fate-resolved': 'kept: it was resolved before.',
  'record.fate-withdrawn': 'withdrawn before its time.',
  'record.fate-missed': 'late, and not there yet.',
  'record.fate-late': 'came {length} late.',
  'record.year-title': 'Promises of {year}',
  'record.year-description': 'All that {page} promised for a time in {year}, and what became of it.',
  'record.back': 'Back to the record',
  'record.all-promises': 'What became of them',
  'record.put-right': 'What we put right',
  'record.put-right-lead':
    'A correction is a new revision: what an update said before stays readable, with the reason. Where a text had to be destroyed by law, the record shows when, and on what ground.',
  'record.corrected-typo': '{count, plural, one {# typo corrected} other {# typos corrected}}',
  'record.corrected-fact': '{count, plural, one {# fact corrected} other {# facts corrected}}',
  'record.corrected-addition': '{count, plural, one {# update extended} other {# updates extended}}',
  'record.withdrawals': '{count, plural, one {# update withdrawn} other {# updates withdrawn}}',
  'record.redactions': '{count, plural, one {# text destroyed} other {# texts destroyed}}',
  'record.check': 'Check it',
  'record.check-lead':
    'Each entry of the record carries the fingerprint of the one before it, so none can change later without all that follow. {about}',
  'record.about': 'How that works',
  'record.check-files':
    'The whole record is published: its entries as {lines}, where it ends in {head}, and the keys that sign this in {keys}.',
  'record.check-command':
    'With Candor installed, {command} checks the record, its signatures and every published file.',
} as const;
