import type { Translated } from '../../message.ts';
import type { home as english } from '../en/home.ts';

export const home: Translated<typeof english> = {
  'home.description': '{whole}. ما يعمل وما لا يعمل في {page}، يُعلن وقت حدوثه.',
  'home.welcome':
    'تخبرك هذه الصفحة بما يعمل وما لا يعمل، ومنذ متى، ومتى تنتظر الخبر التالي. تظهر الأعطال هنا وقت حدوثها، ويبقى كل ما قيل في السجل.',
  'home.nothing-listed': 'لم يُدرج القائمون عليها شيئًا بعد.',
  'home.happening': 'ما يحدث الآن',
  'home.newest-word': 'أحدث خبر، {time}',
  'home.features': 'الخدمات',
  'home.days':
    '{days, plural, zero {آخر # يوم، الأطول هو الأسوأ} one {اليوم الأخير، الأطول هو الأسوأ} two {آخر يومين، الأطول هو الأسوأ} few {آخر # أيام، الأطول هو الأسوأ} many {آخر # يومًا، الأطول هو الأسوأ} other {آخر # يوم، الأطول هو الأسوأ}}',
  'home.coming': 'صيانة قادمة',
  'home.more-coming':
    '{count, plural, zero {# أخرى} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',
  'home.recent':
    '{days, plural, zero {آخر # يوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'home.all-history': 'السجل كله',
  'home.no-incidents':
    '{days, plural, zero {لا أعطال في آخر # يوم.} one {لا أعطال في آخر يوم.} two {لا أعطال في آخر يومين.} few {لا أعطال في آخر # أيام.} many {لا أعطال في آخر # يومًا.} other {لا أعطال في آخر # يوم.}}',
  'home.no-other-incidents':
    '{days, plural, zero {لا أعطال أخرى في آخر # يوم.} one {لا أعطال أخرى في آخر يوم.} two {لا أعطال أخرى في آخر يومين.} few {لا أعطال أخرى في آخر # أيام.} many {لا أعطال أخرى في آخر # يومًا.} other {لا أعطال أخرى في آخر # يوم.}}',
  'whole.maintenance': 'صيانة',
  'whole.maintenance-under-way': 'هناك صيانة جارية',
  'whole.no-word': 'لا خبر بعد',
  'whole.nothing-told': 'لم يُعلن هنا شيء بعد',
  'whole.quiet': 'كل شيء هادئ',
  'whole.none-open': 'لا عطل مفتوحًا',
  'whole.incident': 'عطل',
  'whole.open':
    '{count, plural, zero {لا عطل مفتوحًا} one {هناك عطل واحد مفتوح} two {هناك عطلان مفتوحان} few {هناك # أعطال مفتوحة} many {هناك # عطلًا مفتوحًا} other {هناك # عطل مفتوح}}',
  'whole.fine': 'كل شيء يعمل',
  'whole.fine-maintained': 'كل شيء يعمل؛ هناك صيانة جارية',
  'whole.fine-open':
    '{count, plural, zero {كل شيء يعمل} one {كل شيء يعمل؛ ما زال عطل واحد مفتوحًا} two {كل شيء يعمل؛ ما زال عطلان مفتوحين} few {كل شيء يعمل؛ ما زالت # أعطال مفتوحة} many {كل شيء يعمل؛ ما زال # عطلًا مفتوحًا} other {كل شيء يعمل؛ ما زال # عطل مفتوحًا}}',
  'whole.all.under_maintenance': 'كل شيء تحت الصيانة',
  'whole.all.degraded_performance': 'كل شيء بطيء',
  'whole.all.partial_outage': 'كل شيء يعمل جزئيًا فقط',
  'whole.all.major_outage': 'كل شيء متوقف',
  'whole.all.affected': 'كل شيء متأثر',
  'whole.some.under_maintenance':
    '{count, plural, zero {لا خدمة تحت الصيانة من {all}} one {خدمة واحدة من {all} تحت الصيانة} two {خدمتان من {all} تحت الصيانة} few {# خدمات من {all} تحت الصيانة} many {# خدمة من {all} تحت الصيانة} other {# خدمة من {all} تحت الصيانة}}',
  'whole.some.degraded_performance':
    '{count, plural, zero {لا خدمة بطيئة من {all}} one {خدمة واحدة من {all} بطيئة} two {خدمتان من {all} بطيئتان} few {# خدمات من {all} بطيئة} many {# خدمة من {all} بطيئة} other {# خدمة من {all} بطيئة}}',
  'whole.some.partial_outage':
    '{count, plural, zero {كل الخدمات من {all} تعمل} one {خدمة واحدة من {all} تعمل جزئيًا فقط} two {خدمتان من {all} تعملان جزئيًا فقط} few {# خدمات من {all} تعمل جزئيًا فقط} many {# خدمة من {all} تعمل جزئيًا فقط} other {# خدمة من {all} تعمل جزئيًا فقط}}',
  'whole.some.major_outage':
    '{count, plural, zero {لا خدمة متوقفة من {all}} one {خدمة واحدة من {all} متوقفة} two {خدمتان من {all} متوقفتان} few {# خدمات من {all} متوقفة} many {# خدمة من {all} متوقفة} other {# خدمة من {all} متوقفة}}',
  'whole.some.affected':
    '{count, plural, zero {لا خدمة متأثرة من {all}} one {خدمة واحدة من {all} متأثرة} two {خدمتان من {all} متأثرتان} few {# خدمات من {all} متأثرة} many {# خدمة من {all} متأثرة} other {# خدمة من {all} متأثرة}}',
};
