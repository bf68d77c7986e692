/** The widget's one line. */
export const widget = {
  'widget.told': '{standing}: {title}',
  'widget.maintenance': 'Maintenance under way',
  'widget.and-more': '{count, plural, one {{words} (and # more)} other {{words} (and # more)}}',
} as const;
