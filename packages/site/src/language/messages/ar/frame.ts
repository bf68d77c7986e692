import type { Translated } from '../../message.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: Translated<typeof english> = {
  'frame.skip': 'انتقل إلى المحتوى',
  'frame.site': 'الموقع',
  'frame.now': 'الآن',
  'frame.maintenance': 'الصيانة',
  'frame.postmortems': 'تقارير الأعطال',
  'frame.history': 'السجل',
  'frame.commitments': 'الالتزامات',
  'frame.updates': 'التحديثات',
  'frame.follow': 'المتابعة',
  'frame.about': 'عن هذه الصفحة',
  'frame.imprint': 'بيانات القائمين',
  'frame.notice': 'ملاحظة',
  'frame.this-page': 'هذه الصفحة',
  'frame.unnamed': 'الحالة',
  'frame.record': 'القيد {index} · {hash}',
  'frame.published-with': 'نُشرت باستخدام Candor',
  'frame.links': 'روابط',
  'frame.more-links': 'روابط أخرى',
  'frame.languages': 'اللغات',
};
