/** The first page, and how the whole stands. */
export const home = {
  'home.description': '{whole}. What works and what does not at {page}, told as it happens.',
  'home.welcome':
    'This page will say what works and what does not, since when, and when to expect the next word. Incidents appear here as they happen, and everything that was said stays in the history.',
  'home.nothing-listed': 'Its operators have not listed anything yet.',
  'home.happening': 'Happening now',
  'home.newest-word': 'Newest word, {time}',
  'home.features': 'Features',
  'home.days': '{days, plural, one {The last day, the taller the worse} other {The last # days, the taller the worse}}',
  'home.coming': 'Coming maintenance',
  'home.more-coming': '{count, plural, one {# more} other {# more}}',
  'home.recent': '{days, plural, one {Last day} other {Last # days}}',
  'home.all-history': 'All history',
  'home.no-incidents': '{days, plural, one {No incidents in the last day.} other {No incidents in the last # days.}}',
  'home.no-other-incidents':
    '{days, plural, one {No other incidents in the last day.} other {No other incidents in the last # days.}}',
  'whole.maintenance': 'Maintenance',
  'whole.maintenance-under-way': 'Maintenance is under way',
  'whole.no-word': 'No word yet',
  'whole.nothing-told': 'Nothing has been told here yet',
  'whole.quiet': 'All quiet',
  'whole.none-open': 'No incident is open',
  'whole.incident': 'Incident',
  'whole.open': '{count, plural, one {One incident is open} other {# incidents are open}}',
  'whole.fine': 'Everything is working',
  'whole.fine-maintained': 'Everything is working; maintenance is under way',
  'whole.fine-open':
    '{count, plural, one {Everything is working; one incident is still open} other {Everything is working; # incidents are still open}}',
  'whole.all.under_maintenance': 'Everything is under maintenance',
  'whole.all.degraded_performance': 'Everything is slow',
  'whole.all.partial_outage': 'Everything is working only partly',
  'whole.all.major_outage': 'Everything is down',
  'whole.all.affected': 'Everything is affected',
  'whole.some.under_maintenance':
    '{count, plural, one {One of {all} features is under maintenance} other {# of {all} features are under maintenance}}',
  'whole.some.degraded_performance':
    '{count, plural, one {One of {all} features is slow} other {# of {all} features are slow}}',
  'whole.some.partial_outage':
    '{count, plural, one {One of {all} features is working only partly} other {# of {all} features are working only partly}}',
  'whole.some.major_outage':
    '{count, plural, one {One of {all} features is down} other {# of {all} features are down}}',
  'whole.some.affected':
    '{count, plural, one {One of {all} features is affected} other {# of {all} features are affected}}',
} as const;
