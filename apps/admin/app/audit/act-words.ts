/** What was done, as it is read: `PublishUpdate` is “Publish update”. */
export function actWords(act: string): string {
  const [first = '', ...others] = act.split(/(?=[A-Z])/);
  return [first, ...others.map((word) => word.toLowerCase())].join(' ');
}

/** Where a subject is looked at in the console; null for one that has no screen. */
export function subjectPath(subject: string): string | null {
  const [kind = '', id] = subject.split('/');
  if (kind === 'incident' && id) return `/incidents/${id}`;
  if (kind === 'postmortem' && id) return `/incidents/${id}/postmortem`;
  if (kind === 'maintenance' && id) return `/maintenance/${id}`;
  if (kind === 'series' && id) return `/maintenance/series/${id}`;
  if (kind === 'feature' || kind === 'product' || kind === 'features') return '/features';
  return kind === 'page' ? '/page' : null;
}
