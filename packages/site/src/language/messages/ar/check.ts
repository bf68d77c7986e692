import type { Translated } from '../../message.ts';
import type { check as english } from '../en/check.ts';

export const check: Translated<typeof english> = {
  'check.title': 'تحقق بنفسك',
  'check.chain':
    'لكل قيد في السجل بصمة تُحسب مما يقوله ومن بصمة القيد الذي قبله. لذلك يدل الرقم والبصمة في أسفل أي صفحة على كل ما أُعلن حتى ذلك الحين.',
  'check.limits':
    'توافق الأجزاء كلها لا يثبت أن السجل كان دائمًا هو نفسه: فبوسع القائمين على الصفحة أن يؤلفوه كله من جديد. ولا يكشف ذلك إلا رقم وبصمة احتفظتَ بهما من قبل، أنت أو من تثق به.',
  'check.elsewhere': 'السجل موجود في {record}، ورأسه الموقّع في {head}.',
  'check.command': 'مع Candor على حاسوبك يتحقق الأمر {command} من السجل ومن كل صفحة وكل ملف منشور هنا.',
  'check.head': 'الرقم والبصمة اللذان احتفظتَ بهما، إن وُجدا',
  'check.now': 'تحقق الآن',
  'check.progress': 'مدى تقدم التحقق',
  'check.checking': 'يجري التحقق من كل قيد…',
  'check.whole': 'السجل سليم، من القيد 1 إلى القيد {count}. وبصمة أحدث قيد هي {head}.',
  'check.removed': 'نصوص أُتلفت ولم يبق منها إلا بصماتها: {count}.',
  'check.signed': 'وهو موقّع بالمفتاح {key} الذي يذكره القيد {index}.',
  'check.unsigned': 'توقيعه غير صحيح: لم يُوقَّع بالمفتاح الذي يذكره السجل.',
  'check.unknown-signature': 'لا يعرف هذا المتصفح هذا النوع من التوقيعات (Ed25519)، فلم يُتحقق منه.',
  'check.kept': 'ما احتفظتَ به هو القيد {index} من هذا السجل.',
  'check.not-kept': 'ما احتفظتَ به ليس في هذا السجل.',
  'check.no-head': 'هذه ليست بصمة. أدخل أول 8 أحرف منها على الأقل، مع الرقم قبلها أو من دونه: 12 · 5ace 243a',
  'check.broken': 'ينكسر السجل عند القيد {index} ({path}، السطر {line}): {problem}.',
  'check.other-head': 'يتحدث الرأس الموقّع عن القيد {index}، لكن السجل ينتهي بقيد آخر هو {last}.',
  'check.unreadable': 'تعذّرت قراءة {path}، فلا يمكن قول شيء. يُرجى المحاولة لاحقًا.',
  'check.insecure': 'لا تحسب المتصفحات البصمات إلا في صفحات وصلت عبر https. لم يُتحقق من شيء.',
  'check.problem-form': 'ليس مكتوبًا كما يُكتب القيد',
  'check.problem-index': 'ليس رقمه الرقم التالي',
  'check.problem-previous': 'لا يذكر بصمة القيد الذي قبله',
  'check.problem-time': 'وقته غير صالح، أو يسبق وقت القيد الذي قبله',
  'check.problem-text': 'فيه نص لا يوافق بصمته',
  'check.problem-commitment': 'يقول غير ما سُجّل به',
  'check.problem-hash': 'بصمته ليست بصمة ما يقوله',
  'check.problem-gone': 'فيه نص مفقود، ولا قيد يقول إنه أُتلف',
  'check.problem-standing': 'يقول إن نصًا أُتلف وهو ما زال قائمًا أو لم يكن موجودًا قط',
};
