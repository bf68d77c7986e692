import type { Translated } from '../../message.ts';
import type { commitment as english } from '../en/commitment.ts';

export const commitment: Translated<typeof english> = {
  'commitment.heading': 'ما التزمنا به',
  'commitment.list-lead':
    'بعد كل عطل نقول ما سنفعله وبحلول أي يوم. وإن اخترنا يومًا آخر، أو مرّ يوم من دون إنجاز الالتزام، أو انتهى الأمر، فذلك يُذكر هنا أيضًا ويبقى.',
  'commitment.list-description': 'ما التزمت به {page} بعد الأعطال، ومتى، وما آل إليه.',
  'commitment.none': 'لا التزامات بعد. حين يكون هناك التزام يظهر هنا وإلى جانب التقرير الذي نشأ عنه.',
  'commitment.as-it-stands': 'هذا هو الوضع الآن. أما النص أعلاه فيبقى كما نُشر.',
  'commitment.all': 'كل الالتزامات',
  'commitment.still-open': 'ما لم يُنجز بعد',
  'commitment.none-open': 'لا شيء قيد الإنجاز.',
  'commitment.by': 'بحلول {day}',
  'commitment.is-open': 'قيد الإنجاز',
  'commitment.is-missed': 'متأخر',
  'commitment.is-kept': 'أُنجز',
  'commitment.is-dropped': 'أُلغي',
  'commitment.slipped': 'أُجّل من {from} إلى {to}، أُعلن في {day}: {reason}',
  'commitment.passed': 'مرّ يوم {day} من دون إنجازه.',
  'commitment.ended': 'أُعلن في {day}: {words}',
  'commitment.after': 'بعد {incident}',
  'commitment.told': 'أُعلن أولًا في {day}',
  'commitment.summary':
    '{count, plural, zero {لا التزامات: {states}} one {التزام واحد: {states}} two {التزامان: {states}} few {# التزامات: {states}} many {# التزامًا: {states}} other {# التزام: {states}}}',
  'commitment.n-open':
    '{count, plural, zero {لا شيء قيد الإنجاز} one {واحد قيد الإنجاز} two {اثنان قيد الإنجاز} few {# قيد الإنجاز} many {# قيد الإنجاز} other {# قيد الإنجاز}}',
  'commitment.n-missed':
    '{count, plural, zero {لا متأخر} one {واحد متأخر} two {اثنان متأخران} few {# متأخرة} many {# متأخرًا} other {# متأخر}}',
  'commitment.n-kept':
    '{count, plural, zero {لم يُنجز شيء} one {أُنجز واحد} two {أُنجز اثنان} few {أُنجزت #} many {أُنجز #} other {أُنجز #}}',
  'commitment.n-dropped':
    '{count, plural, zero {لم يُلغَ شيء} one {أُلغي واحد} two {أُلغي اثنان} few {أُلغيت #} many {أُلغي #} other {أُلغي #}}',
  'commitment.how-kept': 'كيف وُفي بالأيام',
  'commitment.how-counted':
    '«في موعده» هو ما أُنجز بحلول اليوم الذي أعلنّاه أولًا. و«مؤجّل» هو ما أجّلناه إلى يوم لاحق قبل حلول يومه ثم أنجزناه. وإذا مرّ يوم من دون إنجاز الالتزام فهو متأخر مهما جاء بعد ذلك.',
  'commitment.rate-kept': 'أُنجز في موعده',
  'commitment.rate-late': 'متأخر',
  'commitment.of':
    '{count, plural, zero {لا التزامات} one {{of} من التزام واحد} two {{of} من التزامين} few {{of} من # التزامات} many {{of} من # التزامًا} other {{of} من # التزام}}',
  'commitment.rate-words':
    '{count, plural, zero {لا التزامات} one {{kept} من التزام واحد أُنجز في موعده} two {{kept} من التزامين أُنجز في موعده} few {{kept} من # التزامات أُنجز في موعده} many {{kept} من # التزامًا أُنجز في موعده} other {{kept} من # التزام أُنجز في موعده}}',
  'commitment.nothing-due': 'لم يحن موعد أي التزام بعد.',
  'commitment.by-year': 'الالتزامات بحسب سنة اليوم الذي أُعلن أولًا',
  'commitment.fate-kept': 'في موعده',
  'commitment.fate-moved': 'مؤجّل',
  'commitment.fate-late': 'متأخر',
  'commitment.fate-dropped': 'أُلغي',
  'commitment.fate-open': 'قيد الإنجاز',
  'commitment.ended-of': 'ما أُنجز وما أُلغي: {year}',
  'commitment.all-of-year': 'كل التزامات {year}',
  'commitment.year-title': 'التزامات {year}',
  'commitment.year-description': 'كل ما التزمت به {page} أولًا بحلول يوم في {year}، وما آل إليه.',
};
