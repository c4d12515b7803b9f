import type { Sentences } from '../../../sentences.ts';

export const exams: Sentences = {
  'with a Step 2 CK of {0}': 'مع درجة {0} في Step 2 CK',
  'You have no score yet, so your odds count an average one, and a gain over it would say nothing. Reaching the target does not lower your chance.':
    'لا درجة لديك بعد، فاحتمالاتك تحسب درجة متوسطة، والزيادة عليها لا تعني شيئًا. بلوغ الهدف لا يخفض فرصتك.',
  'Pass Step 2 CK with {0} or more': 'النجاح في Step 2 CK بدرجة {0} أو أكثر',
  'with Step 3 passed before you apply': 'مع النجاح في Step 3 قبل التقديم',
  'You are ECFMG certified, so the limit of {0} years is met.': {
    by: 0,
    two: 'لديك شهادة ECFMG، فقد استوفيت حد السنتين.',
    few: 'لديك شهادة ECFMG، فقد استوفيت حد {0} سنوات.',
    many: 'لديك شهادة ECFMG، فقد استوفيت حد {0} سنة.',
    other: 'لديك شهادة ECFMG، فقد استوفيت حد {0} سنة.',
  },
  'Both Steps must be passed within {0} years for ECFMG certification. We need your exams to count them.': {
    by: 0,
    two: 'لشهادة ECFMG يجب النجاح في الامتحانين خلال سنتين. نحتاج إلى امتحاناتك لنحسب ذلك.',
    few: 'لشهادة ECFMG يجب النجاح في الامتحانين خلال {0} سنوات. نحتاج إلى امتحاناتك لنحسب ذلك.',
    many: 'لشهادة ECFMG يجب النجاح في الامتحانين خلال {0} سنة. نحتاج إلى امتحاناتك لنحسب ذلك.',
    other: 'لشهادة ECFMG يجب النجاح في الامتحانين خلال {0} سنة. نحتاج إلى امتحاناتك لنحسب ذلك.',
  },
  'With your first passed Step, {0} years begin. Both Steps must be passed in that time for ECFMG certification.':
    {
      by: 0,
      two: 'مع أول Step تنجح فيه تبدأ مهلة من سنتين. لشهادة ECFMG يجب النجاح في الامتحانين خلالها.',
      few: 'مع أول Step تنجح فيه تبدأ مهلة من {0} سنوات. لشهادة ECFMG يجب النجاح في الامتحانين خلالها.',
      many: 'مع أول Step تنجح فيه تبدأ مهلة من {0} سنة. لشهادة ECFMG يجب النجاح في الامتحانين خلالها.',
      other: 'مع أول Step تنجح فيه تبدأ مهلة من {0} سنة. لشهادة ECFMG يجب النجاح في الامتحانين خلالها.',
    },
  'ECFMG gives you {0} years from your first passed Step. We need the date of each pass to count them.': {
    by: 0,
    two: 'تمهلك ECFMG سنتين من أول Step تنجح فيه. نحتاج إلى تاريخ كل نجاح لنحسبها.',
    few: 'تمهلك ECFMG {0} سنوات من أول Step تنجح فيه. نحتاج إلى تاريخ كل نجاح لنحسبها.',
    many: 'تمهلك ECFMG {0} سنة من أول Step تنجح فيه. نحتاج إلى تاريخ كل نجاح لنحسبها.',
    other: 'تمهلك ECFMG {0} سنة من أول Step تنجح فيه. نحتاج إلى تاريخ كل نجاح لنحسبها.',
  },
  'You passed {0} {1}.': 'نجحت في {0} {1}.',
  'ECFMG gives you {0} years from your first passed Step. Yours end between {1} and {2}. Enter the day of each pass: it decides whether both Steps count.':
    {
      by: 0,
      two: 'تمهلك ECFMG سنتين من أول Step تنجح فيه. تنتهي مدتك بين {1} و{2}. اكتب يوم كل نجاح، فعليه يتوقف احتساب الامتحانين.',
      few: 'تمهلك ECFMG {0} سنوات من أول Step تنجح فيه. تنتهي مدتك بين {1} و{2}. اكتب يوم كل نجاح، فعليه يتوقف احتساب الامتحانين.',
      many: 'تمهلك ECFMG {0} سنة من أول Step تنجح فيه. تنتهي مدتك بين {1} و{2}. اكتب يوم كل نجاح، فعليه يتوقف احتساب الامتحانين.',
      other:
        'تمهلك ECFMG {0} سنة من أول Step تنجح فيه. تنتهي مدتك بين {1} و{2}. اكتب يوم كل نجاح، فعليه يتوقف احتساب الامتحانين.',
    },
  'You gave the year of that pass alone, so this is the earliest end. It may be as late as {0}. Enter the day to know.':
    'ذكرت سنة ذلك النجاح فقط، فهذه أبكر نهاية ممكنة. وقد تتأخر حتى {0}. اكتب اليوم لتعرف.',
  'You gave the year of an attempt alone, so we count with its last day. Enter the day: you may be allowed sooner.':
    'ذكرت سنة إحدى المحاولات فقط، فنحسب بآخر يوم فيها. اكتب اليوم، فقد يُسمح لك قبل ذلك.',
  'That first pass no longer counts for ECFMG certification. Ask ECFMG what you may do.':
    'ذلك النجاح الأول لم يعد يُحسب لشهادة ECFMG. اسأل ECFMG عما يمكنك فعله.',
  'Both Steps were passed within {0} years. This limit is met.': {
    by: 0,
    two: 'نجحت في الامتحانين خلال سنتين. استوفيت هذا الحد.',
    few: 'نجحت في الامتحانين خلال {0} سنوات. استوفيت هذا الحد.',
    many: 'نجحت في الامتحانين خلال {0} سنة. استوفيت هذا الحد.',
    other: 'نجحت في الامتحانين خلال {0} سنة. استوفيت هذا الحد.',
  },
  'You passed {0} more than {1} years later, after {2}.': {
    by: 1,
    two: 'نجحت في {0} بعد أكثر من سنتين، أي بعد {2}.',
    few: 'نجحت في {0} بعد أكثر من {1} سنوات، أي بعد {2}.',
    many: 'نجحت في {0} بعد أكثر من {1} سنة، أي بعد {2}.',
    other: 'نجحت في {0} بعد أكثر من {1} سنة، أي بعد {2}.',
  },
  'The {0} years ended on {1}.': {
    by: 0,
    two: 'انتهت السنتان في {1}.',
    few: 'انتهت مهلة {0} سنوات في {1}.',
    many: 'انتهت مهلة {0} سنة في {1}.',
    other: 'انتهت مهلة {0} سنة في {1}.',
  },
  'You must pass {0} on or before {1}. That is {2} from now.':
    'يجب أن تنجح في {0} في موعد أقصاه {1}، أي خلال {2} من الآن.',
  'After that day, the first pass no longer counts for ECFMG certification.':
    'بعد ذلك اليوم لا يُحسب النجاح الأول لشهادة ECFMG.',
  'Your {0} result was {1}. Aim for {2} to {3} points more in {4}: {5} to {6}.':
    'كانت نتيجتك في {0}: {1}. اسعَ إلى زيادة من {2} إلى {3} نقطة في {4}: من {5} إلى {6}.',
  'You failed {0} before. Aim for a clear pass in {1}, not a narrow one.':
    'رسبت في {0} من قبل. اسعَ إلى نجاح واضح في {1}، لا نجاح بالكاد.',
  'Scores of two Steps are not on one scale, so this is a rule of thumb.':
    'درجات امتحانين مختلفين من Step ليست على مقياس واحد، فهذه قاعدة تقريبية.',
  'The target for the programs that you want is higher: {0} to {1}. Let it lead you.':
    'الهدف للبرامج التي تريدها أعلى: من {0} إلى {1}. اعتمد عليه.',
  'Practice scores of {0} are enough to pass safely, so you can book with them. {1} to {2} is what is worth aiming for: a step up that readers notice.':
    'درجات تجريبية بمقدار {0} تكفي لنجاح آمن، فيمكنك الحجز بها. أما ما يستحق السعي إليه فهو من {1} إلى {2}: تحسن يلاحظه القارئ.',
  'A passed Step 2 CK cannot be taken again, so only Step 3 is left to show more.':
    'لا يُعاد Step 2 CK بعد النجاح فيه، فلم يبق إلا Step 3 لتُظهر أكثر.',
  'Nobody has measured what points in Step 3 are worth. Our odds count the pass alone: {0}.':
    'لم يقس أحد قيمة النقاط في Step 3. تحسب احتمالاتنا النجاح وحده: {0}.',
  'Nobody has measured what points in Step 3 are worth. Our odds count the pass alone.':
    'لم يقس أحد قيمة النقاط في Step 3. تحسب احتمالاتنا النجاح وحده.',
  'the passing score': 'درجة النجاح',
  'The ECFMG window is over. Your first pass no longer counts for certification.':
    'انتهت المهلة لدى ECFMG. نجاحك الأول لم يعد يُحسب للشهادة.',
  'Your ECFMG window ends on {0}. That comes before the last day of the season.':
    'تنتهي مهلتك لدى ECFMG في {0}. وهذا قبل آخر يوم في الموسم.',
  'Sent with your application': 'تُرسل مع طلبك',
  'Your application goes out without this score. That alone costs little: programs see nothing before {0}.':
    'يخرج طلبك دون هذه الدرجة. هذا وحده قليل الضرر: لا ترى البرامج شيئًا قبل {0}.',
  'their first day of reading': 'أول يوم تقرأ فيه',
  'There when programs first look': 'موجودة عند أول نظرة للبرامج',
  'Programs begin to choose whom to interview without it. You can add it when it comes.':
    'تبدأ البرامج اختيار من تقابلهم دونها. يمكنك إضافتها حين تصل.',
  'There before rank lists close': 'موجودة قبل إغلاق قوائم rank order list',
  'It cannot change your place on any rank list. For an H-1B, the pass must still come before the petition.':
    'لا يمكنها تغيير مكانك في أي rank order list. ولتأشيرة H-1B يجب أن يأتي النجاح قبل الالتماس على أي حال.',
  'ECFMG cannot confirm in time that you passed. You could not match or use SOAP this season.':
    'لا تستطيع ECFMG أن تؤكد نجاحك في الوقت. لن يمكنك الحصول على مكان ولا دخول SOAP في هذا الموسم.',
  'It cannot change your place on any rank list this season.':
    'لا يمكنها تغيير مكانك في أي rank order list في هذا الموسم.',
  'We have no dated figure on how long {0} scores take. Ask NBOME, then count back from these days.':
    'ليس لدينا رقم مؤرخ عن المدة التي تستغرقها درجات {0}. اسأل NBOME، ثم احسب رجوعًا من هذه الأيام.',
  'Scores usually come {0} to {1} weeks after the test, on a Wednesday.':
    'تصل الدرجات عادةً بعد {0} إلى {1} أسابيع من الامتحان، يوم أربعاء.',
  'They take longer around holidays and when the question pool changes. So the safe day leaves {0} weeks more.':
    {
      by: 0,
      one: 'تتأخر حول العطلات وعند تغيير بنك الأسئلة. لذلك يترك اليوم المريح أسبوعًا إضافيًا.',
      two: 'تتأخر حول العطلات وعند تغيير بنك الأسئلة. لذلك يترك اليوم المريح أسبوعين إضافيين.',
      few: 'تتأخر حول العطلات وعند تغيير بنك الأسئلة. لذلك يترك اليوم المريح {0} أسابيع إضافية.',
      many: 'تتأخر حول العطلات وعند تغيير بنك الأسئلة. لذلك يترك اليوم المريح {0} أسبوعًا إضافيًا.',
      other: 'تتأخر حول العطلات وعند تغيير بنك الأسئلة. لذلك يترك اليوم المريح {0} أسبوع إضافي.',
    },
  'Step 3 is given in the United States only, and not in the first {0} days of January. Scores of early January come late.':
    {
      by: 0,
      two: 'يُعقد Step 3 في الولايات المتحدة فقط، ولا يُعقد في أول يومين من يناير. ودرجات أوائل يناير تتأخر.',
      few: 'يُعقد Step 3 في الولايات المتحدة فقط، ولا يُعقد في أول {0} أيام من يناير. ودرجات أوائل يناير تتأخر.',
      many: 'يُعقد Step 3 في الولايات المتحدة فقط، ولا يُعقد في أول {0} يومًا من يناير. ودرجات أوائل يناير تتأخر.',
      other:
        'يُعقد Step 3 في الولايات المتحدة فقط، ولا يُعقد في أول {0} يوم من يناير. ودرجات أوائل يناير تتأخر.',
    },
  'We have no dated rule on how often COMLEX may be taken. Look it up with NBOME, which gives the exam.':
    'ليست لدينا قاعدة مؤرخة عن عدد مرات أداء COMLEX. ابحث عنها لدى NBOME التي تعقد الامتحان.',
  'ECFMG and its limit of years do not apply to graduates of US schools.':
    'لا تنطبق ECFMG ومهلة سنواتها على خريجي الكليات الأمريكية.',
  'States set limits of their own for a full licence. You need it later, during or after residency.':
    'تضع الولايات حدودها الخاصة للترخيص الكامل. ستحتاج إليه لاحقًا، أثناء الإقامة أو بعدها.',
  'These statements are old and some are second-hand. Look up the state medical board before you count on one.':
    'هذه أقوال قديمة وبعضها منقول. راجع المجلس الطبي للولاية قبل أن تعتمد على أحدها.',
  '{0} plus {1} for a worse day': '{0} مع زيادة {1} تحسبًا ليوم أسوأ',
  'Book {0} when your last {1} practice scores are {2} or more: {3}.': {
    by: 1,
    one: 'احجز {0} حين تكون آخر درجة تجريبية {2} أو أكثر: {3}.',
    two: 'احجز {0} حين تكون كل من آخر درجتين تجريبيتين {2} أو أكثر: {3}.',
    few: 'احجز {0} حين تكون كل من آخر {1} درجات تجريبية {2} أو أكثر: {3}.',
    many: 'احجز {0} حين تكون كل من آخر {1} درجة تجريبية {2} أو أكثر: {3}.',
    other: 'احجز {0} حين تكون كل من آخر {1} درجة تجريبية {2} أو أكثر: {3}.',
  },
  'Your latest: {0}. That is not there yet.': 'آخر ما لديك: {0}. هذا لا يكفي بعد.',
  'Your latest: {0}. That is enough.': 'آخر ما لديك: {0}. هذا يكفي.',
  'Your latest: {0}. That is high enough, but {1} must confirm it.':
    'آخر ما لديك: {0}. هذا مرتفع بما يكفي، لكنه يحتاج إلى تأكيد من {1}.',
  'Your profile has no practice test for it.': 'ليس في ملفك امتحان تجريبي له.',
  'The test of {0} is older than {1}, so it no longer counts.':
    'مضى على الامتحان التجريبي في {0} أكثر من {1}، فلم يعد يُحسب.',
  '{0} are older than {1}, so they no longer count. The newest is of {2}.':
    'مضى أكثر من {1} على {0}، وهي لم تعد تُحسب. أحدثها في {2}.',
  '1 test gives a percentage, {0}. It cannot be compared with a score of {1}, so it does not count here.':
    'امتحان تجريبي واحد يعطي نسبة مئوية، {0}. لا تمكن مقارنتها بدرجة {1}، فهي لا تُحسب هنا.',
  '{0} give a percentage: {1}. They cannot be compared with a score of {2}, so they do not count here.':
    'لديك {0} بنسبة مئوية: {1}. لا تمكن مقارنتها بدرجة {2}، فهي لا تُحسب هنا.',
  'If a report also gives a score of three digits, enter that score instead.':
    'إذا أعطى التقرير أيضًا درجة من ثلاثة أرقام، فأدخل تلك الدرجة بدلًا منها.',
  '1 test lacks a date or a score, so we cannot use it.':
    'امتحان تجريبي واحد ينقصه تاريخ أو درجة، فلا نستطيع استخدامه.',
  '{0} lack a date or a score, so we cannot use them.': 'لا نستطيع استخدام {0} لنقص التاريخ أو الدرجة.',
  'Between {0} and {1}, each {2} points more mean this for your chance to match: {3}.':
    'بين {0} و{1}، كل {2} نقاط إضافية تعني هذا لفرصتك في Match: {3}.',
  'With {0} it would be {1}. With {2} it would be {3}.': 'عند {0} تكون {1}. وعند {2} تكون {3}.',
  'At most {0} at Step 3.': 'في Step 3: {0} على الأكثر.',
  'At most {0} at each Step.': 'في كل Step: {0} على الأكثر.',
  '3 attempts; 7 years all Steps; Step 3 within 4 years of first Step 3 attempt.':
    '3 محاولات؛ 7 سنوات لكل امتحانات Step؛ Step 3 خلال 4 سنوات من أول محاولة فيه.',
  'None (no attempt or time limit).': 'لا شيء (لا حد للمحاولات ولا للمدة).',
  '{0} at {1}': '{0} في {1}',
  'You have {0}: more than this.': 'محاولاتك: {0}. هذا أكثر من الحد.',
  'Pass Step 1.': 'انجح في Step 1.',
  'Pass Step 2 CK.': 'انجح في Step 2 CK.',
  'Get your ECFMG certificate. The application for Step 3 waits for it and cannot be hurried.':
    'احصل على شهادة ECFMG. طلب Step 3 ينتظرها ولا يمكن تسريعه.',
  'You expected it on {0}.': 'كنت تتوقعها في {0}.',
  'You expect it on {0}.': 'تتوقعها في {0}.',
  'Graduate from medical school.': 'تخرّج من كلية الطب.',
  'Step 3 is passed': 'نجحت في Step 3',
  'Step 3 before you apply is worth it': 'Step 3 قبل التقديم يستحق',
  'Step 3 is worth it only for an H-1B visa': 'Step 3 يستحق من أجل تأشيرة H-1B فقط',
  'Not Step 3 now': 'ليس Step 3 الآن',
  'We cannot tell yet whether Step 3 is worth it': 'لا نستطيع أن نقول بعد هل يستحق Step 3',
  'No further attempt at Step 3': 'لا محاولة أخرى في Step 3',
  'You have used {0} attempts at Step 3, which is the limit. A full licence and an H-1B need a passed Step 3.':
    {
      by: 0,
      one: 'استخدمت محاولة واحدة في Step 3، وهذا هو الحد. الترخيص الكامل وتأشيرة H-1B يتطلبان النجاح في Step 3.',
      two: 'استخدمت محاولتين في Step 3، وهذا هو الحد. الترخيص الكامل وتأشيرة H-1B يتطلبان النجاح في Step 3.',
      few: 'استخدمت {0} محاولات في Step 3، وهذا هو الحد. الترخيص الكامل وتأشيرة H-1B يتطلبان النجاح في Step 3.',
      many: 'استخدمت {0} محاولة في Step 3، وهذا هو الحد. الترخيص الكامل وتأشيرة H-1B يتطلبان النجاح في Step 3.',
      other:
        'استخدمت {0} محاولة في Step 3، وهذا هو الحد. الترخيص الكامل وتأشيرة H-1B يتطلبان النجاح في Step 3.',
    },
  'You passed Step 3. It counts in your odds, and an H-1B petition can rest on it.':
    'نجحت في Step 3. وهو محسوب في احتمالاتك، ويمكن أن يستند إليه التماس H-1B.',
  'You passed Step 3. It counts in your odds.': 'نجحت في Step 3. وهو محسوب في احتمالاتك.',
  'A pass before you apply takes your chance to match from {0} to {1}.':
    'النجاح قبل التقديم ينقل فرصتك في Match من {0} إلى {1}.',
  'A pass means this for your chance to match: {0}. Take it if you want an H-1B visa, which needs it.':
    'النجاح فيه يعني هذا لفرصتك في Match: {0}. أدِّه إن أردت تأشيرة H-1B، فهي تتطلبه.',
  'A pass changes your chance to match little. Take it if you want an H-1B visa, which needs it.':
    'النجاح فيه لا يغيّر فرصتك في Match إلا قليلًا. أدِّه إن أردت تأشيرة H-1B، فهي تتطلبه.',
  'A pass would mean only this for your chance to match: {0}. Your time and money do more elsewhere.':
    'النجاح فيه لن يعني لفرصتك في Match إلا هذا: {0}. وقتك ومالك أنفع في غيره.',
  'the profile cannot be planned with as it is.': 'لا يمكن التخطيط بالملف كما هو.',
  'It cannot be planned for this season: {0}': 'لا يمكن التخطيط له في هذا الموسم: {0}',
  'That is {0}. It compares people with and without Step 3, so part of it may be who they are.':
    'الفرق: {0}. وهو يقارن أشخاصًا أدوا Step 3 بآخرين لم يؤدوه، فقد يعود جزء منه إلى من هم.',
  'It costs {0}, and travel comes on top. It can be taken in the United States only.':
    'يكلف {0}، والسفر فوق ذلك. ولا يُؤدى إلا في الولايات المتحدة.',
  'Plan {0} to {1} months to prepare.': 'خصص من {0} إلى {1} أشهر للتحضير.',
  'To send the score with your application, begin by {0}.': 'لترسل الدرجة مع طلبك، ابدأ في موعد أقصاه {0}.',
  'The first possible day is {0}: your ECFMG certificate, the permit and a seat come first.':
    'أول يوم ممكن هو {0}: تسبقه شهادة ECFMG والتصريح ومقعد الامتحان.',
  'The first possible day is {0}: a fourth attempt has to wait.':
    'أول يوم ممكن هو {0}: المحاولة الرابعة عليها أن تنتظر.',
  'An H-1B petition needs a passed Step 3. A J-1 does not.':
    'التماس H-1B يتطلب النجاح في Step 3. أما J-1 فلا.',
  '{0} Your profile accepts an H-1B, so plan the pass before a program would file.':
    '{0} ملفك يقبل H-1B، فخطط للنجاح قبل أن يقدم برنامج الالتماس.',
  '{0} Say in your profile which visas you would accept.': '{0} اذكر في ملفك أي تأشيرات تقبل.',
  'COMLEX Level 3 is passed': 'نجحت في COMLEX Level 3',
  'You passed COMLEX Level 3. Our odds do not read it.': 'نجحت في COMLEX Level 3. احتمالاتنا لا تقرؤه.',
  'Level 3 takes the place of Step 3': 'Level 3 يحل محل Step 3',
  'For you, COMLEX Level 3 takes the place of Step 3. We cannot say what a pass before the Match is worth.':
    'في حالتك يحل COMLEX Level 3 محل Step 3. لا نستطيع أن نقول ما قيمة النجاح فيه قبل Match.',
  'Nobody has measured it, as far as we know, so our odds do not count it.':
    'لم يقسه أحد بحسب علمنا، فلا تحسبه احتمالاتنا.',
  'When you may take it, NBOME says. We hold no dated rule on it.':
    'متى يمكنك أداؤه، هذا تقوله NBOME. ليست لدينا قاعدة مؤرخة عنه.',
  'Aim for {0} to {1} in {2}. Applicants like you average about {3}. From there on, a score helps you.':
    'اسعَ إلى درجة من {0} إلى {1} في {2}. متوسط المتقدمين أمثالك نحو {3}. ومن هناك فصاعدًا تنفعك الدرجة.',
  'That average is of only {0} people, so the target follows {1}, which you want too: about {2} there.': {
    by: 0,
    one: 'هذا متوسط شخص واحد فقط، لذلك يتبع الهدف {1} الذي تريده أيضًا: نحو {2} هناك.',
    two: 'هذا متوسط شخصين فقط، لذلك يتبع الهدف {1} الذي تريده أيضًا: نحو {2} هناك.',
    few: 'هذا متوسط {0} أشخاص فقط، لذلك يتبع الهدف {1} الذي تريده أيضًا: نحو {2} هناك.',
    many: 'هذا متوسط {0} شخصًا فقط، لذلك يتبع الهدف {1} الذي تريده أيضًا: نحو {2} هناك.',
    other: 'هذا متوسط {0} شخص فقط، لذلك يتبع الهدف {1} الذي تريده أيضًا: نحو {2} هناك.',
  },
  'We know of no published minimum among the {0} programs of this specialty.':
    'لا نعرف حدًّا أدنى منشورًا بين برامج هذا التخصص وعددها {0}.',
  '{0} of {1} programs state a minimum; {2} of these are {3} or lower.':
    'من البرامج، وعددها {1}، يذكر {0} حدًّا أدنى؛ و{2} من هذه الحدود {3} أو أقل.',
  'The passing score on {0} is {1}.': 'درجة النجاح في {0} هي {1}.',
  'These are statements, and many programs ask for more today.':
    'هذه أقوال منشورة، وكثير من البرامج يطلب اليوم أكثر.',
  'These are statements of {0}, and many programs ask for more today.':
    'هذه أقوال منشورة من {0}، وكثير من البرامج يطلب اليوم أكثر.',
  'These are statements of {0} to {1}, and many programs ask for more today.':
    'هذه أقوال منشورة من {0} إلى {1}، وكثير من البرامج يطلب اليوم أكثر.',
  'Nothing here speaks for waiting': 'لا شيء هنا يرجّح الانتظار',
  'Waiting a season looks sensible': 'انتظار موسم يبدو معقولًا',
  'Apply now or wait: not clear yet': 'التقديم الآن أم الانتظار: لم يتضح بعد',
  'Plan for the next season: this one is over': 'خطط للموسم القادم: هذا الموسم انتهى',
  'Plan for the next season: the certificate comes too late': 'خطط للموسم القادم: الشهادة تصل متأخرة',
  'Ask ECFMG before you choose a season': 'اسأل ECFMG قبل أن تختار موسمًا',
  'All three conditions of waiting hold, and the gain is likelier than not.':
    'تتحقق شروط الانتظار الثلاثة، والكسب أرجح من عدمه.',
  'All three conditions of waiting hold, but the year itself does not raise your chance.':
    'تتحقق شروط الانتظار الثلاثة، لكن السنة نفسها لا ترفع فرصتك.',
  'We cannot tell {0} of them.': {
    by: 0,
    one: 'ولا نستطيع الحكم على واحد منها.',
    two: 'ولا نستطيع الحكم على اثنين منها.',
    few: 'ولا نستطيع الحكم على {0} منها.',
    many: 'ولا نستطيع الحكم على {0} منها.',
    other: 'ولا نستطيع الحكم على {0} منها.',
  },
  '1 condition does not hold.': 'شرط واحد لا يتحقق.',
  '{0} conditions do not hold.': {
    by: 0,
    two: 'شرطان لا يتحققان.',
    few: '{0} شروط لا تتحقق.',
    other: '{0} شرطًا لا تتحقق.',
  },
  'Waiting is sensible only on three conditions: you work or do research all year, you can pay for it, and several risks come together.':
    'الانتظار معقول بثلاثة شروط فقط: أن تعمل أو تبحث طوال السنة، وأن تقدر على تكلفته، وأن تجتمع عدة مخاطر.',
  'Programs have been reading since {0}. To apply now is to apply late, and our odds do not count that.':
    'البرامج تقرأ منذ {0}. التقديم الآن تقديم متأخر، واحتمالاتنا لا تحسب ذلك.',
  'Your practice scores reach the target, so you need not wait for it.':
    'درجاتك التجريبية تبلغ الهدف، فلا حاجة إلى الانتظار من أجله.',
  'So wait only if your practice scores do not reach the target in time.':
    'فلا تنتظر إلا إذا لم تبلغ درجاتك التجريبية الهدف في الوقت.',
  'Your ECFMG window ended on {0}. {1} no longer counts for certification.':
    'انتهت مهلتك لدى ECFMG في {0}. لم يعد {1} يُحسب للشهادة.',
  'Your {0} pass will lapse on {1}. The rules do not allow {2} before {3}. So your first pass will lapse before you may take this exam again.':
    'نجاحك في {0} ينتهي أثره في {1}. والقواعد لا تسمح بأداء {2} قبل {3}. لذلك ينتهي أثر نجاحك الأول قبل أن يُسمح لك بإعادة هذا الامتحان.',
  'Your {0} is booked for a day after {1}, when your ECFMG window ends. Your {2} pass would lapse before it. Move the date forward.':
    'موعد {0} المحجوز بعد {1}، وهو يوم انتهاء مهلتك لدى ECFMG. نجاحك في {2} ينتهي أثره قبله. قدّم الموعد.',
  'ECFMG gives you until {0} to pass {1}: {2}. That is before the last test day of this season. After it, your {3} pass no longer counts.':
    'تمهلك ECFMG حتى {0} لتنجح في {1}، أي خلال {2}. وهذا قبل آخر يوم للامتحان في هذا الموسم. وبعده لا يُحسب نجاحك في {3}.',
  'Your practice scores speak for the {0} Match': 'درجاتك التدريبية في صالح Match {0}',
  'A condition of waiting does not hold': 'أحد شروط الانتظار غير متحقق',
};
