import type { Sentences } from '../../sentences.ts';

export const verify: Sentences = {
  'Has this program dropped its Step 2 CK minimum of {0}?':
    'هل تخلى هذا البرنامج عن حده الأدنى {0} في Step 2 CK؟',
  'Has this program dropped its limit of {0} at a Step?': 'هل تخلى هذا البرنامج عن حد {0} في كل Step؟',
  'Has this program dropped its limit of {0} since graduation?': 'هل تخلى هذا البرنامج عن حد {0} منذ التخرج؟',
  'Has this program dropped its minimum of {0} of US experience?':
    'هل تخلى هذا البرنامج عن اشتراط {0} من الخبرة في أمريكا؟',
  'Is it possible to apply without US clinical experience?': 'هل يمكن التقديم دون خبرة سريرية في أمريكا؟',
  'Does it consider graduates of schools abroad now?': 'هل ينظر الآن في خريجي كليات خارج أمريكا؟',
  'Does it sponsor {0} visas for residents who start in {1}?':
    'هل يكفل تأشيرات {0} لمن يبدؤون الإقامة في {1}؟',
  'Worth is in the value of the plan, in which a match counts by your stars. Facts are taken one at a time.':
    'القيمة هي ما تضيفه المعرفة إلى الخطة، وفيها يُحسب Match بحسب نجومك. وتُؤخذ المعلومات واحدة واحدة.',
  'Say whether you need a visa: without it no unknown policy changes your plan.':
    'حدّد هل تحتاج إلى تأشيرة: دون ذلك لا تغيّر أي سياسة مجهولة خطتك.',
  'No unknown policy would change your plan.': 'لا توجد سياسة مجهولة تغيّر خطتك.',
  'whether the program sponsors J-1 visas': 'هل يكفل البرنامج تأشيرات J-1',
  'whether the program sponsors H-1B visas': 'هل يكفل البرنامج تأشيرات H-1B',
  'whether there is a minimum Step 2 CK score': 'هل يوجد حد أدنى لدرجة Step 2 CK',
  'how many attempts at a Step are accepted': 'كم محاولة تُقبل في كل Step',
  'whether there is a limit of years since graduation': 'هل يوجد حد للسنوات منذ التخرج',
  'how many months of US clinical experience are required': 'كم شهرًا من الخبرة السريرية في أمريكا يُطلب',
  'whether US clinical experience is required': 'هل الخبرة السريرية في أمريكا مطلوبة',
  'whether graduates of schools abroad are considered': 'هل يُنظر في خريجي كليات خارج أمريكا',
  'its FREIDA page (program {0})': 'في صفحته على FREIDA (البرنامج {0})',
  'its FREIDA page': 'في صفحته على FREIDA',
  '{0}, then at {1}. If neither says it for the {2} season, ask the coordinator by e-mail {3} for residents who start in {4}.':
    '{0}، ثم {1}. فإن لم تذكر أي منهما ذلك لموسم {2}، فاسأل منسق البرنامج بالبريد الإلكتروني: {3} لمن يبدؤون الإقامة في {4}.',
  'Look for the visa page on {0}': 'ابحث عن صفحة التأشيرات على {0}',
  "Look for the visa page of the program's own website": 'ابحث عن صفحة التأشيرات في موقع البرنامج نفسه',
  'Look for the requirements page on {0}': 'ابحث عن صفحة الشروط على {0}',
  "Look for the requirements page of the program's own website": 'ابحث عن صفحة الشروط في موقع البرنامج نفسه',
  'Enter true or false for {0} at {1}, with the date of the answer.':
    'أدخل true أو false في {0} عند {1}، مع تاريخ الجواب.',
  'Enter yes or no for {0} at {1}, with the date of the answer.':
    'أدخل yes أو no في {0} عند {1}، مع تاريخ الجواب.',
  'Enter the limit in force for {0} at {1}, or "none", with the date of the answer.':
    'أدخل الحد الساري في {0} عند {1}، أو «none»، مع تاريخ الجواب.',
  'Your own answers: what you looked up or were told': 'إجاباتك أنت: ما بحثت عنه أو قيل لك',
  You: 'أنت',
  'Yours; they stay on this device': 'ملكك؛ وتبقى على هذا الجهاز',
  'The value of {0} must be true or false.': 'قيمة {0} يجب أن تكون true أو false.',
  'The value of {0} must be a number.': 'قيمة {0} يجب أن تكون عددًا.',
  'The value of {0} must be a string.': 'قيمة {0} يجب أن تكون نصًا.',
  'Found by you on {0}: {1}': 'وجدته أنت في {0}: {1}',
  'Found by you on {0}': 'وجدته أنت في {0}',
  'The date of an answer is a day such as 2026-11-22, not {0}.':
    'تاريخ الجواب يوم مثل \u20662026-11-22\u2069، لا {0}.',
  'Does it take applicants who needed {0} at a Step?':
    'هل يقبل متقدمين احتاجوا إلى {0} في أحد امتحانات Step؟',
  'Few programs publish a limit on exam attempts. For one that states none, we count a chance of {0} that your failed attempt shuts you out. That is our own guess, used on this page only.':
    'قليل من البرامج ينشر حدًا لمحاولات الامتحان. وحين لا يذكر البرنامج حدًا، نحسب احتمالًا قدره {0} أن يستبعدك رسوبك السابق. هذا تخميننا نحن، ولا يُستخدم إلا في هذه الصفحة.',
};
