import type { Translated } from '../../message.ts';
import type { feature as english } from '../en/feature.ts';

export const feature: Translated<typeof english> = {
  'feature-page.tab': '{status}: {feature}',
  'feature-page.description': '{feature} من {product} في {page}: كيف حالها الآن وكيف كانت.',
  'feature-page.archived': 'لم تعد مستخدمة. ما أُعلن عنها يبقى هنا.',
  'feature-page.instead': 'ما يمكن استخدامه بدلًا منها',
  'feature-page.told-now': 'ما هو معلن عنها الآن',
  'feature-page.standing': 'من دون عطل معلن',
  'feature-page.past': 'الأعطال والصيانة',
  'feature-page.year': 'الأعطال والصيانة، {year}',
  'feature-page.none': 'لا شيء منها حتى الآن.',
  'feature-page.feed': 'خلاصة بما يمس هذه الخدمة',
  'feature-page.older-incidents': 'الأعطال الأقدم في السجل.',
  'feature-page.older-maintenance': 'أعمال الصيانة الأقدم في قائمة الصيانة.',
  'days.title':
    '{days, plural, zero {آخر # يوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'days.image':
    '{days, plural, zero {كيف كان آخر # يوم؛ الجدول يقول الشيء نفسه.} one {كيف كان اليوم الأخير؛ الجدول يقول الشيء نفسه.} two {كيف كان آخر يومين، عمود لكل يوم، الأقدم أولًا؛ الجدول يقول الشيء نفسه.} few {كيف كانت آخر # أيام، عمود لكل يوم، الأقدم أولًا؛ الجدول يقول الشيء نفسه.} many {كيف كان آخر # يومًا، عمود لكل يوم، الأقدم أولًا؛ الجدول يقول الشيء نفسه.} other {كيف كان آخر # يوم، عمود لكل يوم، الأقدم أولًا؛ الجدول يقول الشيء نفسه.}}',
  'days.day': '{day}: {state}',
  'days.today': 'اليوم',
  'days.untold': 'لم يُعلن عنها بعد',
  'days.archived': 'غير مستخدمة',
  'days.now': 'الآن',
  'days.total-and-now': '{length}، والآن',
  'days.rule': 'كل عمود هو أسوأ ما في يومه، بحسب وقت حدوثه. الأيام هي أيام {zone}.',
  'days.table': 'الأيام في جدول',
  'days.column-day': 'اليوم',
  'days.column-state': 'كيف كانت',
  'days.all-day': '{state} طوال اليوم',
  'days.lasting': '{state}، {length}',
  'days.so-far': '{state} حتى الآن',
  'days.since': '{state} منذ {time}',
};
