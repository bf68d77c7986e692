import type { Translated } from '../../message.ts';
import type { time as english } from '../en/time.ts';

export const time: Translated<typeof english> = {
  'time.day-and-time': '{day}, {time}',
  'time.elsewhere': '{time},',
  'length.under-a-minute': 'weniger als eine Minute',
  'length.minutes': '{n, plural, one {#\u00A0Min.} other {#\u00A0Min.}}',
  'length.hours': '{n, plural, one {#\u00A0Std.} other {#\u00A0Std.}}',
  'length.days': '{n, plural, one {#\u00A0Tag} other {#\u00A0Tage}}',
  'length.two': '{larger} {smaller}',
};
