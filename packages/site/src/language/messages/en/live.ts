/** What the script says. `{length}` and `{time}` are filled in by the script itself. */
export const live = {
  'live.passed': ', for {length}',
  'live.left': ', in {length}',
  'live.due-now': ', due now',
  'live.late': ', {length} late',
  'live.new-update': 'New update, {time}',
  'live.corrected': 'An update was corrected, {time}',
  'live.withdrawn': 'An update was withdrawn, {time}',
  'live.changed': 'This page changed, {time}',
  'live.unconnected': 'Last heard from the server {length} ago. You are reading what was told until then.',
  'live.connected': 'This page is being updated again.',
  'live.behind': 'This page last heard from its source {length} ago. It may be behind.',
  'live.utc': 'Show times in UTC',
  'live.mine': 'Show my own times',
} as const;
