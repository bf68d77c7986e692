/** Times, and lengths of time. A number is never parted from its unit at the end of a line. */
export const time = {
  'time.day-and-time': '{day}, {time}',
  'time.elsewhere': '{time},',
  'length.under-a-minute': 'under a minute',
  'length.minutes': '{n, plural, one {#\u00A0min} other {#\u00A0min}}',
  'length.hours': '{n, plural, one {#\u00A0h} other {#\u00A0h}}',
  'length.days': '{n, plural, one {#\u00A0day} other {#\u00A0days}}',
  'length.two': '{larger} {smaller}',
} as const;
