import type { Translated } from '../../message.ts';
import type { follow as english } from '../en/follow.ts';

export const follow: Translated<typeof english> = {
  'follow.title': 'المتابعة',
  'follow.description': 'كيف تعرف ما يحدث في {page}: خلاصات وتقويم وملفات للبرامج.',
  'follow.lead': 'كيف تعرف ما يحدث من دون أن تنظر هنا.',
  'follow.feeds': 'في قارئ خلاصات',
  'follow.feeds-how': 'قارئ الخلاصات برنامج أو تطبيق يعرض الجديد من أماكن كثيرة. الصق فيه أحد هذه العناوين.',
  'follow.updates': 'كل تحديث',
  'follow.updates-note': 'كل تحديث على حدة فور نشره. وهو الأنسب لمعظم الناس.',
  'follow.incidents': 'كل عطل',
  'follow.incidents-note': 'عنصر واحد لكل عطل ولكل صيانة، يكبر بما يُعلن عنه.',
  'follow.feature-feeds': 'خدمة واحدة',
  'follow.feature-feeds-how': 'كل رابط من هذه الروابط عنوان خلاصة عن تلك الخدمة وحدها: انسخه إلى قارئ الخلاصات.',
  'follow.calendar': 'في تقويمك',
  'follow.calendar-how':
    'تظهر الصيانة المخطط لها في تقويمك، وتنتقل فيه إذا تغيرت خطتها. ويطّلع التقويم على هذه الصفحة مرة كل ساعة تقريبًا.',
  'follow.subscribe': 'اشترك في تقويمك',
  'follow.calendar-paste': 'إذا لم يفتح ذلك شيئًا فالصق هذا العنوان حيث يشترك تقويمك في تقويمات أخرى: {address}',
  'follow.embed': 'في صفحتك',
  'follow.embed-how': 'سطر واحد يقول كيف الحال، ويبقى محدَّثًا. لا يضع ملفات تعريف ارتباط ولا يسأل أحدًا آخر.',
  'follow.widget': 'سطر نصي؛ ومن دون JavaScript يبقى رابطك مكانه:',
  'follow.frame': 'والشيء نفسه في إطار، من دون نص برمجي:',
  'follow.badge': 'صورة:',
  'follow.programs': 'في برنامج',
  'follow.programs-how': 'الحالة بصيغة JSON وبشكل Statuspage. لا حاجة إلى مفتاح.',
  'follow.summary': 'كل شيء',
  'follow.summary-note': 'كل خدمة، والأعطال المفتوحة، والصيانة القادمة أو الجارية.',
  'follow.status': 'الحالة العامة',
  'follow.status-note': 'كيف الحال إجمالًا، في سطر واحد.',
};
