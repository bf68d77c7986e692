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
  promises_open: 'Promised updates that are still due',
};

/** Why a figure does not apply, as it stands in brackets behind “not applicable”. */
export const WHY_NOT: Readonly<Record<WhyNot, string>> = {
  'impact-unknown': 'nothing tells when the impact started',
  'detection-unknown': 'nothing tells when it was detected',
  'told-as-it-began': 'only the first update tells when the impact started',
  'no-silence': 'there were no two updates while it was open',
  'told-afterwards': 'it was told afterwards, all at once',
  'nothing-promised': 'no update was promised',
};
