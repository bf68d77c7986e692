import type { Translated } from '../../message.ts';
import type { removed as english } from '../en/removed.ts';

export const removed: Translated<typeof english> = {
  'removed.text': '[أُزيل] أُزيل هذا النص في {day}: {ground}',
  'removed.title': 'أُزيل العنوان في {day}: {ground}',
};
