import type { Sentences } from '../../sentences.ts';

export const odds: Sentences = {
  'No offered program has the code {0}.': 'لا يوجد برنامج معروض رمزه {0}.',
  'Ties to {0}': 'روابط بولاية {0}',
  'Policies that may shut you out': 'سياسات قد تغلق الباب أمامك',
  'This program and the average US MD applicant': 'هذا البرنامج والمتقدم المتوسط من فئة US MD',
  'This program and the average US DO applicant': 'هذا البرنامج والمتقدم المتوسط من فئة US DO',
  'This program and the average US-citizen IMG':
    'هذا البرنامج والمتقدم المتوسط من IMG حاملي الجنسية الأمريكية',
  'This program and the average non-US-citizen IMG':
    'هذا البرنامج والمتقدم المتوسط من IMG غير حاملي الجنسية الأمريكية',
  'No Step 2 CK score is given, so the odds are those of an average score, with a wider range.':
    'لا توجد درجة Step 2 CK، فالاحتمالات هي احتمالات درجة متوسطة، بمدى أوسع.',
  'Say whether you need a visa: the odds assume the average of your group, and no program is filtered.':
    'حدّد هل تحتاج إلى تأشيرة: إلى ذلك الحين نحسب متوسط فئتك ولا نستبعد أي برنامج.',
  'Our estimates for single programs are not loaded, so programs of one specialty look alike and ranges are wide.':
    'لم تُحمَّل تقديراتنا لكل برنامج على حدة، فتبدو برامج التخصص الواحد متشابهة ومداها واسع.',
  'It stated a limit of {0} at a Step; you needed {1}.': 'ذكر أن الحد {0} في كل Step؛ وعدد محاولاتك {1}.',
  'It stated a Step 2 CK minimum of {0}; yours is {1}.':
    'ذكر أن الحد الأدنى في Step 2 CK هو {0}؛ ودرجتك {1}.',
  'It stated a limit of {0} since graduation; you will have {1} when you apply.':
    'ذكر أن الحد {0} منذ التخرج؛ وسيكون قد مضى عليك {1} عند التقديم.',
  'It stated a minimum of {0} of US clinical experience; you have {1}.':
    'ذكر حدًّا أدنى هو {0} من الخبرة السريرية في أمريكا؛ ولديك {1}.',
  'It stated that US clinical experience is required.': 'ذكر أن الخبرة السريرية في أمريكا مطلوبة.',
  'It stated that it does not consider graduates of schools abroad.':
    'ذكر أنه لا يقبل النظر في خريجي كليات خارج أمريكا.',
  'Visa policy for this season unknown ({0}, {1})': 'سياسة التأشيرات لهذا الموسم غير معروفة ({0}، {1})',
  'J-1 accepted': 'قَبِل J-1',
  'J-1 not accepted': 'لم يقبل J-1',
  'Visa policy unknown': 'سياسة التأشيرات غير معروفة',
  '{0}, counted at {1}.': '{0}؛ نقدّر الاحتمال بـ{1}.',
  undated: 'دون تاريخ',
  'That was undated; we count a {0} chance that it no longer applies.':
    'لم يكن لذلك تاريخ؛ ونقدّر احتمال أنه لم يعد ساريًا بـ{0}.',
  'That was in {0}; we count a {1} chance that it no longer applies.':
    'كان ذلك في {0}؛ ونقدّر احتمال أنه لم يعد ساريًا بـ{1}.',
  'You accept only an H-1B, and no hospital can ask for one before you pass Step 3.':
    'أنت لا تقبل إلا H-1B، ولا يستطيع أي مستشفى أن يطلبها قبل نجاحك في Step 3.',
  'It stated undated that it does not sponsor {0} visas.': 'ذكر دون تاريخ أنه لا يكفل تأشيرات {0}.',
  'It stated in {0} that it does not sponsor {1} visas.': 'ذكر في {0} أنه لا يكفل تأشيرات {1}.',
  'Step 2 CK not known': 'درجة Step 2 CK غير معروفة',
  'Graduation year not known': 'سنة التخرج غير معروفة',
  '{0} from graduation to the Match': 'من التخرج إلى Match: {0}',
  'US clinical experience not known': 'الخبرة السريرية في أمريكا غير معروفة',
  '{0} of hands-on US experience': 'ممارسة مباشرة في أمريكا: {0}',
  'Step 3 passed': 'النجاح في Step 3',
  'Step 3 not passed': 'لم تنجح في Step 3 بعد',
  'Visa need not known': 'الحاجة إلى تأشيرة غير معروفة',
  'Needs a visa': 'تحتاج إلى تأشيرة',
  'Needs no visa': 'لا تحتاج إلى تأشيرة',
  'No failed {0}': 'دون رسوب في {0}',
  'One failed {0}': 'رسوب واحد في {0}',
  '{0} failed {1} attempts': {
    by: 0,
    one: 'رسوب واحد في {1}',
    two: 'رسوب مرتين في {1}',
    few: 'رسوب {0} مرات في {1}',
    many: 'رسوب {0} مرة في {1}',
    other: 'رسوب {0} مرة في {1}',
  },
};
