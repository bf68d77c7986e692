import type { Translated } from '../../message.ts';
import type { time as english } from '../en/time.ts';

export const time: Translated<typeof english> = {
  'time.day-and-time': '{day}، {time}',
  'time.elsewhere': '{time}،',
  'length.under-a-minute': 'أقل من دقيقة',
  'length.minutes':
    '{n, plural, zero {#\u00A0دقيقة} one {دقيقة واحدة} two {دقيقتين} few {#\u00A0دقائق} many {#\u00A0دقيقة} other {#\u00A0دقيقة}}',
  'length.hours':
    '{n, plural, zero {#\u00A0ساعة} one {ساعة واحدة} two {ساعتين} few {#\u00A0ساعات} many {#\u00A0ساعة} other {#\u00A0ساعة}}',
  'length.days':
    '{n, plural, zero {#\u00A0يوم} one {يوم واحد} two {يومين} few {#\u00A0أيام} many {#\u00A0يومًا} other {#\u00A0يوم}}',
  'length.two': '{larger} و{smaller}',
};
