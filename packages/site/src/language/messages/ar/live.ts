import type { Translated } from '../../message.ts';
import type { live as english } from '../en/live.ts';

export const live: Translated<typeof english> = {
  'live.passed': '، منذ {length}',
  'live.left': '، بعد {length}',
  'live.due-now': '، حان الوقت',
  'live.late': '، تأخير {length}',
  'live.new-update': 'تحديث جديد، {time}',
  'live.corrected': 'صُحّح تحديث، {time}',
  'live.withdrawn': 'سُحب تحديث، {time}',
  'live.changed': 'تغيّرت هذه الصفحة، {time}',
  'live.unconnected': 'آخر ما وصل من الخادم كان قبل {length}. ما تقرؤه هو ما أُعلن حتى ذلك الوقت.',
  'live.connected': 'عاد تحديث هذه الصفحة.',
  'live.behind': 'آخر ما وصل هذه الصفحة من مصدرها كان قبل {length}. قد تكون متأخرة.',
  'live.utc': 'عرض الأوقات بتوقيت UTC',
  'live.mine': 'عرض الأوقات بتوقيتي',
};
