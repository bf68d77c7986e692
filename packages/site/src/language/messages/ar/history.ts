import type { Translated } from '../../message.ts';
import type { history as english } from '../en/history.ts';

export const history: Translated<typeof english> = {
  'history.title': 'السجل',
  'history.description': 'كل عطل أُعلن في {page}، حسب الشهر.',
  'history.lead': 'كل ما أُعلن هنا يبقى هنا.',
  'history.lead-lost': 'كل ما أُعلن هنا يبقى هنا، إلا ما فُقد.',
  'history.none': 'لا أعطال حتى الآن.',
  'history.count':
    '{count, plural, zero {لا أعطال} one {عطل واحد} two {عطلان} few {# أعطال} many {# عطلًا} other {# عطل}}',
  'history.month-description': 'الأعطال التي بدأت في {month} في {page}.',
  'history.year': 'أعطال سنة {year}',
  'history.year-description': 'الأعطال التي بدأت سنة {year} في {page}، حسب الشهر.',
  'history.years': 'السنوات',
  'history.months': 'الأشهر',
  'history.all-months': 'كل الأشهر',
  'lost.title': 'فُقد بعض ما أُعلن هنا',
  'lost.without': 'منذ {day}، {time}، يستمر هذا السجل من دون {entries}، وكان القراء قد رأوها.',
  'lost.some': 'بعض القيود حتى القيد {last}',
  'lost.one': 'القيد {last}',
  'lost.many': 'القيود من {first} إلى {last}',
  'lost.ended': 'انتهى ما نُشر سابقًا عند القيد {index} · {hash}',
  'not-found.tab': 'لا شيء في هذا العنوان',
  'not-found.title': 'لا صفحة في هذا العنوان',
  'not-found.description': 'لا صفحة في هذا العنوان.',
  'not-found.why': 'قد يكون في العنوان خطأ، أو أنه أقدم من هذه الصفحة. لم يُحذف شيء مما أُعلن هنا.',
  'not-found.why-lost':
    'قد يكون في العنوان خطأ، أو أنه أقدم من هذه الصفحة. أو أن ما كان هنا من جملة ما فُقد: يقول السجل ما هو ولماذا.',
  'not-found.ways': '{whole}. {now}، أو ابحث في {history}.',
  'not-found.now': 'انظر ما يحدث الآن',
  'not-found.history': 'السجل',
};
