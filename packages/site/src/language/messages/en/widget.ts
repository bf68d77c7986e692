/** What stands on other people's pages: the card and the widget's one line. */
export const widget = {
  'card.of': 'Status of {page}',
  'widget.told': '{standing}: {title}',
  'widget.maintenance': 'Maintenance under way',
  'widget.and-more': '{count, plural, one {{words} (and # more)} other {{words} (and # more)}}',
} as const;
