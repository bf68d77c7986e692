import type { Translated } from '../../message.ts';
import type { error as english } from '../en/error.ts';

export const error: Translated<typeof english> = {
  'error.not-published': 'لم تُنشر بعد',
  'error.not-published-text': 'يجري إعداد صفحة الحالة هذه. يُرجى المحاولة مرة أخرى بعد قليل.',
  'error.busy': 'عدد القراء كبير جدًا الآن',
  'error.busy-text':
    'لا يستطيع هذا الخادم استقبال مزيد من القراء الآن، ولا يدل ذلك على شيء مما جئت تسأل عنه. يُرجى المحاولة مرة أخرى بعد ثوانٍ.',
  'error.damaged': 'لا يمكن قراءة هذه الصفحة الآن',
  'error.damaged-text': 'أما الصفحات الأخرى فيمكن قراءتها. يُرجى المحاولة مرة أخرى بعد قليل.',
  'error.failed': 'حدث خطأ هنا',
  'error.failed-text': 'الخطأ من هذا الخادم. يُرجى المحاولة مرة أخرى بعد قليل.',
  'error.bad-request': 'لا يمكن قراءة هذا العنوان',
  'error.too-long': 'هذا العنوان أطول مما ينبغي',
  'error.look-at-address': 'قد يكون فيه خطأ في الكتابة، أو تلف في الطريق. تقود الصفحة الأولى إلى كل الصفحات الأخرى.',
  'error.method': 'يمكن هنا القراءة فقط',
  'error.method-text': 'لا يستقبل هذا الخادم شيئًا يُرسل إليه: يجيب عن GET وHEAD فقط.',
};
