import type { FigureName, WhyNot } from './figures.ts';

/** What each figure is called. */
export const FIGURE_NAMES: Readonly<Record<FigureName, string>> = {
  first_word_after_impact: 'From the start of the impact to the first word',
  first_word_after_detection: 'From detection to the first word',
  updates: 'Updates',
  usual_silence: 'Median time between updates',
  longest_silence: 'Longest time without an update',
  promises_kept: 'Promised updates that came in time',
  promises_resolved: 'Promised updates made needless by the resolution, in time',
  promises_late: 'Promised updates that were late, or did not come',
  promises_withdrawn: 'Promised updates that were withdrawn',
  promises_open: 'Promised updates that are still due',
  corrections_typo: 'Corrections of typos',
  corrections_fact: 'Corrections of facts',
  corrections_addition: 'Corrections that add information',
  withdrawals: 'Updates that were withdrawn',
  postmortems_kept: 'Promised postmortems that came in time',
  postmortems_late: 'Promised postmortems that were late, or did not come',
  postmortems_declined: 'Promised postmortems that were declined',
  postmortems_open: 'Promised postmortems that are still due',
};

/** Why a figure does not apply, as it stands in brackets behind “not applicable”. */
export const WHY_NOT: Readonly<Record<WhyNot, string>> = {
  'impact-unknown': 'nothing tells when the impact started',
  'detection-unknown': 'nothing tells when it was detected',
  'told-as-it-began': 'only the first update tells of the start',
  'no-silence': 'there were no two updates while it was open',
  'told-afterwards': 'it was told afterwards, all at once',
  'nothing-promised': 'no update was promised',
  'no-postmortem-promised': 'none was promised',
  'mitigation-unknown': 'its mitigation is not marked',
  'not-resolved': 'it is not resolved',
};
