import type { Translated } from '../../message.ts';
import type { record as english } from '../en/record.ts';

export const record: Translated<typeof english> = {
  'record.title': 'كيف وفينا بوعودنا',
  'record.description': 'ما وعدت به {page} ووفت به، وما صُحّح، وكيف يمكن التحقق من أن لا شيء غيره قد تغيّر.',
  'record.lead': 'لا شيء هنا تُعاد كتابته في صمت. هذا ما وعدنا به ووفينا، وما صحّحناه، وكيف يمكنك التحقق منه.',
  'record.promises': 'الوعود',
  'record.how-counted': 'عندما نَعِد بموعد للكتابة من جديد عن عطل، يُعدّ الوعد موفًى به حتى دقيقتين بعد الموعد.',
  'record.how-counted-postmortem': 'وعندما نَعِد بموعد لنشر ما تعلّمناه من عطل، يُحسب ذلك بالطريقة نفسها بعد انتهاء العطل.',
  'record.commitments': 'أما ما نلتزم به بعد الأعطال فيُحسب في صفحة خاصة به: {commitments}.',
  'record.this-year': 'ما وُفي به في {year}',
  'record.ever': 'ما وُفي به منذ بدء السجل',
  'record.kept-of':
    '{count, plural, zero {لا وعود} one {{kept} من وعد واحد} two {{kept} من وعدين} few {{kept} من # وعود} many {{kept} من # وعدًا} other {{kept} من # وعد}}',
  'record.nothing-due': 'لم يحن موعد أي وعد بعد.',
  'record.none-promised': 'لم يُوعد بشيء في موعد محدد بعد. حين يحدث ذلك يُحسب هنا، سواء وُفي به أم لا.',
  'record.by-year': 'الوعود بحسب السنة التي حان فيها موعدها',
  'record.year': 'السنة',
  'record.kept': 'وُفي به',
  'record.late': 'متأخر',
  'record.withdrawn': 'سُحب',
  'record.due': 'لم يحن بعد',
  'record.late-this-year': 'ما تأخر هذا العام',
  'record.all-of-year': 'كل وعود {year}',
  'record.promised-update': 'الخبر التالي:',
  'record.promised-postmortem': 'تقرير ما بعد العطل:',
  'record.fate-due': 'لم يحن موعده بعد.',
  'record.fate-moved': 'أُجّل لأن العطل عاد.',
  'record.fate-kept': 'وُفي به.',
  'record.fate-resolved': 'وُفي به: حُلّ العطل قبل الموعد.',
  'record.fate-withdrawn': 'سُحب قبل موعده.',
  'record.fate-missed': 'متأخر ولم يصدر بعد.',
  'record.fate-declined-late': 'تأخر، ثم أُعلن أنه لن يصدر.',
  'record.fate-late': 'تأخر {length}.',
  'record.year-title': 'وعود {year}',
  'record.year-description': 'كل ما وعدت به {page} لموعد في {year}، وما آل إليه.',
  'record.back': 'العودة إلى السجل',
  'record.all-promises': 'ما آلت إليه',
  'record.put-right': 'ما صحّحناه',
  'record.put-right-lead':
    'التصحيح صيغة جديدة: يبقى ما قيل قبلها مقروءًا مع السبب. وحيثما وجب إتلاف نص بحكم القانون، يبيّن السجل متى كان ذلك وعلى أي أساس.',
  'record.corrected-typo':
    '{count, plural, zero {لم يُصحّح أي خطأ مطبعي} one {صُحّح خطأ مطبعي واحد} two {صُحّح خطآن مطبعيان} few {صُحّحت # أخطاء مطبعية} many {صُحّح # خطأً مطبعيًا} other {صُحّح # خطأ مطبعي}}',
  'record.corrected-fact':
    '{count, plural, zero {لم تُصحّح أي معلومة} one {صُحّحت معلومة واحدة} two {صُحّحت معلومتان} few {صُحّحت # معلومات} many {صُحّحت # معلومةً} other {صُحّحت # معلومة}}',
  'record.corrected-addition':
    '{count, plural, zero {لم يُكمل أي تحديث} one {أُكمل تحديث واحد} two {أُكمل تحديثان} few {أُكملت # تحديثات} many {أُكمل # تحديثًا} other {أُكمل # تحديث}}',
  'record.withdrawals':
    '{count, plural, zero {لم يُسحب أي تحديث} one {سُحب تحديث واحد} two {سُحب تحديثان} few {سُحبت # تحديثات} many {سُحب # تحديثًا} other {سُحب # تحديث}}',
  'record.redactions':
    '{count, plural, zero {لم يُتلف أي نص} one {أُتلف نص واحد} two {أُتلف نصان} few {أُتلفت # نصوص} many {أُتلف # نصًا} other {أُتلف # نص}}',
};
