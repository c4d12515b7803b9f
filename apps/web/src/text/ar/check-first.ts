import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';

export const checkFirst: RoomPhrases['checkFirst'] = {
  title: 'تحقق أولًا',
  lede: 'سياسات لا نعرفها، مرتبة بحسب ما تضيفه معرفتها إلى خطتك. ابحث عن هذه قبل أن تدفع أي رسوم، وما عداها يمكن أن ينتظر.',
  working: 'نحسب ما يستحق البحث عنه. يستغرق ذلك بضع ثوانٍ.',
  updating: 'نعيد الحساب',
  failed: 'تعذّر حساب ما يستحق التحقق منه',
  none: 'لا شيء مما نجهله يغيّر خطتك.',
  counted: (considered, replanned) =>
    `عدد السياسات غير المعروفة التي تعنيك: ${considered}. أعدنا التخطيط لأهم ${replanned} من الإجابات الممكنة.`,
  worth: 'قيمة المعرفة',
  worthPoints: (points) => `${points} نقطة`,
  worthDollars: (dollars) => `تعادل ${dollars} من الرسوم`,
  now: (p) => `نقدّر احتمال الجواب الذي في صالحك بـ${p}.`,
  listed: 'البرنامج في قائمتك الآن.',
  notListed: 'البرنامج ليس في قائمتك الآن.',
  ifYes: 'إذا كان الجواب نعم',
  ifNo: 'إذا كان الجواب لا',
  stays: 'يبقى في قائمتك',
  comesIn: 'يدخل قائمتك',
  goesOut: 'يخرج من قائمتك',
  staysOut: 'يبقى خارج قائمتك',
  gain: (points) => `إعادة التخطيط تضيف ${points} نقطة`,
  where: 'أين تبحث',
  answer: 'ماذا وجدت؟',
  takeBack: 'التراجع عن هذه الإجابة',
  goOn: 'المتابعة إلى التالي',
  yes: 'نعم',
  no: 'لا',
  yesGone: 'نعم، لا يوجد حد كهذا',
  noStill: (value) => `لا، ما زال ${quoted(value)}`,
  position: (n) => `${count(n)}.`,
};
