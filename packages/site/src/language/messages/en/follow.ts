/** The ways to hear of what happens. */
export const follow = {
  'follow.title': 'Follow',
  'follow.description': 'How to hear of what happens at {page}: feeds, a calendar, and files for programs.',
  'follow.lead': 'How to hear of what happens without looking here.',
  'follow.feeds': 'In a feed reader',
  'follow.feeds-how':
    'A feed reader is a program or an app that shows what is new in many places. Paste one of these addresses into it.',
  'follow.updates': 'Every update',
  'follow.updates-note': 'Each update by itself, as it is posted. The right one for most people.',
  'follow.incidents': 'Every incident',
  'follow.incidents-note': 'One item for each incident and each maintenance; it grows with what is told of it.',
  'follow.feature-feeds': 'One feature',
  'follow.feature-feeds-how':
    'Each of these links is the address of a feed about this feature alone: copy it into your feed reader.',
  'follow.calendar': 'In your calendar',
  'follow.calendar-how':
    'Planned maintenance appears in your calendar, and moves there when the plan changes. The calendar looks here about once an hour.',
  'follow.subscribe': 'Subscribe in your calendar',
  'follow.calendar-paste':
    'If that opens nothing, paste this address where your calendar subscribes to others: {address}',
  'follow.embed': 'On your own page',
  'follow.embed-how': 'One line that says how things stand, and keeps up. It sets no cookie and asks nobody else.',
  'follow.widget': 'A line of text; without JavaScript your link stands there:',
  'follow.frame': 'The same in a frame, without a script:',
  'follow.badge': 'A picture:',
  'follow.programs': 'In a program',
  'follow.programs-how': 'How things stand, as JSON in the format of Statuspage. No key is needed.',
  'follow.summary': 'Everything',
  'follow.summary-note': 'Each feature, open incidents, and maintenance that is coming or under way.',
  'follow.status': 'The whole',
  'follow.status-note': 'How the whole stands, in one line.',
} as const;
