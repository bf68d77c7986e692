/** What can be found, as the console names it. */
export const KIND_WORDS = {
  incident: 'title',
  maintenance: 'title',
  update: 'public update',
  impact: 'public reason',
  plan: 'public reason',
  postmortem: 'postmortem draft',
  note: 'note',
} as const;

/** What the search can be narrowed down to. */
export const KIND_CHOICES = [
  ['', 'everything'],
  ['titles', 'titles'],
  ['readers', 'what readers were told'],
  ['postmortems', 'postmortem drafts'],
  ['notes', 'notes'],
] as const;

export const STATE_CHOICES = [
  ['', 'open or over'],
  ['open', 'open, or to come'],
  ['over', 'over'],
] as const;
