import type { Sentences } from '../../../sentences.ts';

export const rules: Sentences = {
  'You graduated abroad and expect the ECFMG certificate after you apply, or too late to match, or nobody says that it came.':
    'تخرجت خارج أمريكا وتتوقع شهادة ECFMG بعد التقديم، أو متأخرة عن الحصول على مكان، أو لم يقل أحد إنها وصلت.',
  'ECFMG certification may come too late': 'قد تصل شهادة ECFMG بعد فوات الأوان',
  'Your ECFMG certificate is not confirmed': 'شهادة ECFMG الخاصة بك غير مؤكدة',
  'Your profile does not say that you have it, nor when you expect it.':
    'لا يذكر ملفك أنها لديك، ولا متى تتوقعها.',
  'You expected it on {0}, and your profile does not say that it came.':
    'كنت تتوقعها في {0}، ولا يذكر ملفك أنها وصلت.',
  'ECFMG had to confirm all you need by the rank list deadline ({0}). If it did not, you can neither match nor take part in SOAP.':
    'كان على ECFMG أن تؤكد كل المطلوب قبل آخر موعد لقوائم rank order list ({0}). إن لم تفعل، فلا يمكنك الحصول على مكان ولا المشاركة في SOAP.',
  'The day that we count with is {0} too late.': 'اليوم الذي نحسب به متأخر {0}.',
  'If it came, say so in your profile. This risk then goes away.':
    'إن وصلت، فاذكر ذلك في ملفك، فيزول هذا الخطر.',
  'If it did not, nothing can be confirmed for this season any more. Plan for the next one.':
    'وإن لم تصل، فلا شيء يمكن تأكيده لهذا الموسم بعد الآن. خطط للموسم القادم.',
  'If it did not, ask ECFMG today what is still open, and write in your profile when you expect it now.':
    'وإن لم تصل، فاسأل ECFMG اليوم عمّا ينقص، واكتب في ملفك متى تتوقعها الآن.',
  'If it cannot be earlier, plan for the next season now, beside this one.':
    'إن لم يمكن أن تصل قبل ذلك، فخطط من الآن للموسم القادم أيضًا، إلى جانب هذا الموسم.',
  'ECFMG certification, every requirement confirmed': 'شهادة ECFMG مع تأكيد كل المتطلبات',
  'Without it no program can rank you, so there is nothing to compare.':
    'دونها لا يستطيع أي برنامج إدراجك في قائمته، فلا شيء يُقارن.',
  'ECFMG certification is out of reach': 'شهادة ECFMG بعيدة المنال',
  'ECFMG certification comes too late': 'شهادة ECFMG تصل متأخرة جدًا',
  'ECFMG certification with almost no time to spare': 'شهادة ECFMG بلا فسحة من الوقت تقريبًا',
  'Not yet certified when you apply': 'دون شهادة بعد حين تتقدم',
  'Certification needs {0}, and by your entries no attempt is left at one of them.':
    'تتطلب الشهادة {0}، وبحسب بياناتك لا تبقى أي محاولة في أحدها.',
  'You expect ECFMG certification on {0}.': 'تتوقع شهادة ECFMG في {0}.',
  'With {0} still to pass, {1} is about the earliest.': 'ما زال أمامك النجاح في {0}، فأقرب موعد هو نحو {1}.',
  'You are not certified yet, and today is {0}.': 'ليست لديك الشهادة بعد، واليوم هو {0}.',
  'ECFMG must confirm all you need by the rank list deadline ({0}), or you cannot match.':
    'يجب أن تؤكد ECFMG كل المطلوب قبل آخر موعد لقوائم rank order list ({0})، وإلا فلا يمكنك الحصول على مكان.',
  'That is {0} too late.': 'هذا متأخر {0}.',
  'That leaves {0}, and papers from schools are often late.':
    'لا يترك ذلك إلا {0}، وأوراق الكليات كثيرًا ما تتأخر.',
  'You are in time for that. We do not know which of your programs want it with the application.':
    'أنت في الموعد لذلك. لا نعرف أي برامجك يريدها مع الطلب.',
  'You are in time for that. Of {0} programs that tell us, {1} want it with the application.':
    'أنت في الموعد لذلك. من البرامج التي تذكر ذلك، وعددها {0}، يريدها مع الطلب {1}.',
  'Settle the exam first. The advice on your failed exam says how.':
    'سوِّ أمر الامتحان أولًا. النصيحة عن الامتحان الذي رسبت فيه تقول كيف.',
  'First pass {0}.': 'انجح أولًا في {0}.',
  'Take OET Medicine by the last test date in December. Everybody needs it, native speakers too.':
    'أدِّ OET Medicine في آخر موعد له في ديسمبر على الأكثر. يحتاج إليه الجميع، حتى من لغته الأم الإنجليزية.',
  'It asks for: {0}.': 'المطلوب فيه: {0}.',
  'If it cannot be earlier, apply a season later, and pay for no applications before then.':
    'إن لم يمكن أن تصل قبل ذلك فتقدم بعد موسم، ولا تدفع لطلبات قبل ذلك.',
  'Write the expected month in your application, and tell programs on the day it arrives.':
    'اكتب الشهر المتوقع في طلبك، وأبلغ البرامج يوم وصولها.',
  'a Pathway application (deadline {0})': 'طلب Pathway (آخر موعد: {0})',
  'a Pathway application': 'طلب Pathway',
  "Then three things, at the same time: {0}, OET Medicine, and your school's confirmation of diploma and transcript.":
    'ثم ثلاثة أمور في وقت واحد: {0} وامتحان OET Medicine وتأكيد كليتك للشهادة وكشف الدرجات.',
  "Three things, at the same time: {0}, OET Medicine, and your school's confirmation of diploma and transcript.":
    'ثلاثة أمور في وقت واحد: {0} وامتحان OET Medicine وتأكيد كليتك للشهادة وكشف الدرجات.',
  'Start now: {0}. The plan has it begin today.': 'ابدأ الآن: {0}. وهو يبدأ في الخطة اليوم.',
  'Start now: {0}. The last day to begin in your plan is {1}.':
    'ابدأ الآن: {0}. وآخر يوم للبدء في خطتك هو {1}.',
  'Next: {0}. It can begin on {1}.': 'التالي: {0}. يمكن أن يبدأ في {1}.',
  '{0} By our lead times, the certificate can come from about {1} on. If some steps are done, mark them done in your plan.':
    '{0} وبحسب المدد التي نعتمدها يمكن أن تصل الشهادة ابتداءً من نحو {1}. إن كنت أنجزت بعض الخطوات، فعلّمها منجزة في خطتك.',
  'Choose a specialty to see which programs this closes.': 'اختر تخصصًا لترى البرامج التي يغلقها هذا.',
  'We do not know {0} of any of the {1} programs in your specialties, so we cannot count closed ones.':
    'لا نعرف {0} لدى أي من برامج تخصصاتك، وعددها {1}، فلا نستطيع عدّ المغلق منها.',
  'We know {0} of only {1} of the {2} programs in your specialties.':
    'نعرف {0} لدى {1} فقط من برامج تخصصاتك، وعددها {2}.',
  'We know {0} of {1} of the {2} programs in your specialties.':
    'نعرف {0} لدى {1} من برامج تخصصاتك، وعددها {2}.',
  'None of them is closed to you.': 'لا شيء منها مغلق أمامك.',
  '{0} of them may be closed to you: its statement is old or undated.':
    '{0} منها قد يكون مغلقًا أمامك: تصريحه قديم أو بلا تاريخ.',
  '{0} of them may be closed to you: their statements are old or undated.':
    '{0} منها قد تكون مغلقة أمامك: تصريحاتها قديمة أو بلا تاريخ.',
  '{0} of them is closed to you.': '{0} منها مغلق أمامك.',
  '{0} of them are closed to you.': '{0} منها مغلقة أمامك.',
  '{0} {1} more may be: its statement is old or undated.':
    '{0} و{1} غيرها قد يكون مغلقًا: تصريحه قديم أو بلا تاريخ.',
  '{0} {1} more may be: their statements are old or undated.':
    '{0} و{1} غيرها قد تكون مغلقة: تصريحاتها قديمة أو بلا تاريخ.',
  'Your profile has a long time without dated work, research or teaching.':
    'في ملفك مدة طويلة دون عمل أو بحث أو تدريس بتواريخ.',
  'looked for training without gaps': 'بحثوا عن تدريب دون انقطاع',
  '{0} without dated work': '{0} دون عمل بتواريخ',
  '{0} periods without dated work': {
    by: 0,
    two: 'فترتان دون عمل بتواريخ',
    few: '{0} فترات دون عمل بتواريخ',
    other: '{0} فترة دون عمل بتواريخ',
  },
  'Your profile shows no work, research or teaching {0}.': 'لا يظهر في ملفك عمل ولا بحث ولا تدريس {0}.',
  'There are {0} more such periods.': {
    by: 0,
    one: 'وهناك فترة أخرى مثلها.',
    two: 'وهناك فترتان أخريان مثلها.',
    few: 'وهناك {0} فترات أخرى مثلها.',
    other: 'وهناك {0} فترة أخرى مثلها.',
  },
  'Nobody has measured what a gap costs, so our model leaves it out.':
    'لم يقِس أحد كلفة الانقطاع، فنموذجنا لا يحسبه.',
  'Did you work, study or care for someone in that time? Add it with dates. This risk then shrinks or goes away.':
    'هل عملت أو درست أو رعيت شخصًا في تلك المدة؟ أضف ذلك بتواريخه. عندها يصغر هذا الخطر أو يزول.',
  'Keep the explanation to one or two sentences: what happened, and what you did next. You need not share private details.':
    'اجعل الشرح جملة أو جملتين: ماذا حدث، وماذا فعلت بعدها. لست مضطرًا إلى ذكر تفاصيل خاصة.',
  'Start something now and keep it: work at home, a volunteer clinic, teaching, research. Ask for a paper with dates, hours and a supervisor.':
    'ابدأ شيئًا الآن وواظب عليه: عمل في بلدك أو عيادة تطوعية أو تدريس أو بحث. واطلب ورقة فيها التواريخ والساعات واسم المشرف.',
  'Show steady work since then, with dates.': 'أظهر عملًا منتظمًا منذ ذلك الحين، بتواريخه.',
  'from {0} until today': 'من {0} حتى اليوم',
  '{0} ({1}, explained: {2})': '{0} ({1}، والتفسير: {2})',
  '{0} ({1}, {2} of them explained: {3})': '{0} ({1}، منها بتفسير {2}: {3})',
  'What you did in that time, with dates and papers': 'ما فعلته في تلك المدة، بتواريخ وأوراق',
  'You graduated longer ago than a program allows, or than the usual limit.':
    'مضى على تخرجك أكثر مما يسمح به برنامج ما، أو أكثر من الحد المعتاد.',
  '{0} since graduation, counted to {1}': '{0} منذ التخرج، محسوبة حتى {1}',
  'From your graduation in {0} to the day when applications open in {1}, programs count {2}.':
    'من تخرجك في {0} إلى يوم فتح التقديم في {1}، تحسب البرامج {2}.',
  'Where programs set a limit, it is most often {0}.': 'حيث تضع البرامج حدًّا يكون في الغالب {0}.',
  'the limit of years since graduation': 'حد السنوات منذ التخرج',
  'The year itself cannot change. Programs want to see that you have treated patients without a long break.':
    'السنة نفسها لا تتغير. تريد البرامج أن ترى أنك عالجت المرضى دون انقطاع طويل.',
  'You have been active since {0}. Put that first in your application, with dates.':
    'أنت تعمل منذ {0}. ضع ذلك أولًا في طلبك، بتواريخه.',
  'Your profile shows no work that is still going on. Add it if you work now. If you do not, start soon and keep going.':
    'لا يظهر في ملفك عمل ما زال مستمرًا. أضفه إن كنت تعمل الآن. وإن لم تكن، فابدأ قريبًا وواظب.',
  'Ask a program with a limit if steady clinical work counts: some make an exception for it.':
    'اسأل البرنامج الذي يضع حدًّا هل يُحسب العمل السريري المنتظم: فبعضها يستثني من أجله.',
  'with {0} since graduation': 'مع {0} منذ التخرج',
  'Every month since graduation shown with dates and papers': 'كل شهر منذ التخرج موثقًا بتواريخ وأوراق',
  'about {0}, not published yet': 'نحو {0}، ولم يُنشر بعد',
  '{0}, our model gives the same chance to match: {1}.':
    '{0}، يعطي نموذجنا الفرصة نفسها للحصول على مكان: {1}.',
  '{0}, our model gives a chance of {1} to match instead of {2} ({3}).':
    '{0}، يعطي نموذجنا فرصة {1} للحصول على مكان بدلًا من {2} ({3}).',
  '{0} of program directors in {1} ({2} programs)': '{0} من مديري البرامج في {1} (البرامج: {2})',
  '{0} in {1} ({2} programs)': '{0} في {1} (البرامج: {2})',
  'It has no figure for Med-Peds.': 'وليس فيه رقم عن Med-Peds.',
  'In a 2020 survey, {0} {1}.': 'في استطلاع عام 2020، {0} {1}.',
  'You list too few letters, none from a field that you apply to, or, as a graduate from abroad, none from the US.':
    'ذكرت رسائل أقل مما يكفي، أو لا رسالة من تخصص تتقدم إليه، أو، وأنت خريج من خارج أمريكا، لا رسالة من أمريكا.',
  'looked at letters from the specialty': 'نظروا إلى رسائل من التخصص',
  'Only {0} so far': 'ذكرت {0} فقط حتى الآن',
  'No letter from the US': 'لا رسالة من أمريكا',
  'No letter from {0}': 'لا رسالة من {0}',
  'By your experience entries, {0} came of your work. No letter itself is entered. Plan for {1} to {2}.':
    'بحسب خبراتك المدخلة أثمر عملك {0}. ولم تُدخل أي رسالة بعينها. خطط لعدد من {1} إلى {2}.',
  'You list {0}, {1}. Plan for {2} to {3}.': 'ذكرت {0}: {1}. خطط لعدد من {2} إلى {3}.',
  'You have no author from {0}.': 'ليس لديك كاتب من {0}.',
  'None is from the US.': 'لا شيء منها من أمريكا.',
  'Enter each letter you have: who wrote it, the specialty, and whether it has arrived.':
    'أدخل كل رسالة لديك: من كتبها، والتخصص، وهل وصلت.',
  'Ask a physician in {0} who saw you with patients.': 'اطلبها من طبيب في {0} رآك مع المرضى.',
  'Ask at least one US physician who saw you work. This needs a hands-on month, so plan both together.':
    'اطلبها من طبيب واحد على الأقل في أمريكا رآك تعمل. يحتاج ذلك إلى شهر من الممارسة المباشرة، فخطط للأمرين معًا.',
  'Ask for stories, not praise: what you did, how you think, how you compare with other trainees.':
    'اطلب قصصًا لا مديحًا: ماذا فعلت، وكيف تفكر، وكيف تُقارن بغيرك من المتدربين.',
  '{0}, and the hands-on work that it rests on': '{0}، والممارسة المباشرة التي تقوم عليها',
  'Ask as early as you can, and remind once.': 'اطلب في أبكر وقت ممكن، وذكّر مرة واحدة.',
  'Ask now. A letter may come after programs first look at your application.':
    'اطلب الآن. قد تصل الرسالة بعد أن تنظر البرامج في طلبك أول مرة.',
  'It should be uploaded by {0}, if the season keeps its usual days.':
    'ينبغي أن تُرفع بحلول {0}، إن حافظ الموسم على أيامه المعتادة.',
  'It should be uploaded by {0}.': 'ينبغي أن تُرفع بحلول {0}.',
  'Ask today: authors like to have {0}. {1}': 'اطلب اليوم: يفضل الكتّاب أن تكون أمامهم {0}. {1}',
  'Ask by {0}, {1} before the upload, and remind once. {2}':
    'اطلب بحلول {0}، أي قبل الرفع بمدة {1}، وذكّر مرة واحدة. {2}',
  'a letter from {0}': 'رسالة من {0}',
  'a letter from the US': 'رسالة من أمريكا',
  'already received': 'وصلت',
  'all received': 'وصلت كلها',
  '{0} received': 'وصلت {0}',
  'asked for and not there yet': 'طُلبت ولم تصل بعد',
  '{0} asked for and not there yet': 'طُلبت {0} ولم تصل بعد',
  'not asked for yet': 'لم تُطلب بعد',
  'Nobody has measured what this adds for applicants like you, so there is no number.':
    'لم يقِس أحد ما يضيفه هذا لمتقدمين مثلك، فلا رقم له.',
  'It would count for a later season only, so it has no number for this one.':
    'لن يُحسب إلا لموسم لاحق، فلا رقم له في هذا الموسم.',
  'Dated work, teaching or research that goes on until you apply':
    'عمل أو تدريس أو بحث بتواريخ يستمر حتى تتقدم',
  'You want Med-Peds, and your profile lacks two of these, or all: patients of all ages, contact with Med-Peds, your reason.':
    'تريد Med-Peds وينقص ملفك اثنان من هذه أو كلها: مرضى من كل الأعمار، وصلة بـMed-Peds، وسببك.',
  'looked for commitment to the specialty': 'بحثوا عن الالتزام بالتخصص',
  'A talk with one Med-Peds physician, and your reason in writing': 'حديث مع طبيب Med-Peds، وسببك مكتوبًا',
  'A thin link to Med-Peds': 'صلة ضعيفة بـMed-Peds',
  'No link to Med-Peds yet': 'لا صلة بـMed-Peds حتى الآن',
  'Med-Peds programs ask: why both? {0}': 'تسأل برامج Med-Peds: لماذا الاثنان معًا؟ {0}',
  'Write to one Med-Peds physician this month. Ask for fifteen minutes, by video, about the work.':
    'اكتب هذا الشهر إلى طبيب Med-Peds. اطلب خمس عشرة دقيقة بالفيديو للحديث عن العمل.',
  'Write down why you want both adults and children, in five sentences. The page on your story helps.':
    'اكتب في خمس جمل لماذا تريد البالغين والأطفال معًا. صفحة قصتك تساعدك.',
  'Plan your next clinical month where you see the ages that you lack, or at a hospital with a Med-Peds program.':
    'خطط لشهرك السريري القادم حيث ترى الأعمار التي تنقصك، أو في مستشفى فيه برنامج Med-Peds.',
  'If this stays so until you apply, do not lead with Med-Peds. Put {0} first.':
    'إن بقي الأمر هكذا حتى تتقدم فلا تجعل Med-Peds في المقدمة. ضع {0} أولًا.',
  'work with both adults and children': 'عمل مع البالغين والأطفال معًا',
  'contact with Med-Peds': 'صلة بـMed-Peds',
  'a reason for it': 'سبب لاختياره',
  'Your profile shows no work with both adults and children, contact with Med-Peds or reason for it.':
    'لا يظهر في ملفك عمل مع البالغين والأطفال معًا، ولا صلة بـMed-Peds، ولا سبب لاختياره.',
  'Your profile shows {0}. It lacks {1}.': 'يظهر في ملفك {0}. وينقصه {1}.',
  'Several high risks come together.': 'تجتمع عدة مخاطر عالية.',
  '{0} high risks at once': {
    by: 0,
    two: 'خطران عاليان معًا',
    few: '{0} مخاطر عالية معًا',
    other: '{0} خطرًا عاليًا معًا',
  },
  'These come together: {0}.': 'تجتمع هذه معًا: {0}.',
  'And these: {0}.': 'ومعها هذه: {0}.',
  'Programs see them all at once. That is no verdict on you as a doctor.':
    'تراها البرامج كلها دفعة واحدة. هذا ليس حكمًا عليك كطبيب.',
  'We cannot compare applying now with a season later for your profile.':
    'لا نستطيع بملفك أن نقارن بين التقديم الآن والتقديم بعد موسم.',
  'Both numbers hold only once what blocks you is solved.': 'لا يصح الرقمان إلا بعد حل ما يعيقك.',
  'Work on one risk at a time, the one with the nearest date first.':
    'عالج خطرًا واحدًا في كل مرة، وابدأ بأقربها تاريخًا.',
  'Make a second plan now: work or research that you would accept next year, in any country.':
    'ضع الآن خطة ثانية: عملًا أو بحثًا تقبله السنة القادمة، في أي بلد.',
  'Apply for {0} instead: {1}': 'التقديم لموسم {0} بدلًا من ذلك: {1}',
  'a year of steady clinical work': 'سنة من العمل السريري المنتظم',
  'Beside that, waiting would mean {0}': 'مقارنةً بذلك، يعني الانتظار {0}',
  'Apply for {0}: our model gives a chance of {1} to match.':
    'التقديم لموسم {0}: يعطي نموذجنا فرصة {1} للحصول على مكان.',
  'With what you can still do for the {0} Match ({1}): {2}.':
    'وبما يمكنك فعله بعدُ من أجل Match {0} ({1}): {2}.',
  'Apply for {0} instead ({1}): {2}.': 'التقديم لموسم {0} بدلًا من ذلك ({1}): {2}.',
  'Apply for {0} instead: {1}.': 'التقديم لموسم {0} بدلًا من ذلك: {1}.',
  'Apply for {0}: the ECFMG certificate comes too late, so the chance is practically nil. Apply for {1} instead: {2}, if you are certified by then.':
    'التقديم لموسم {0}: تصل شهادة ECFMG متأخرة جدًا، فالفرصة معدومة عمليًا. التقديم لموسم {1} بدلًا من ذلك: {2}، إن كانت لديك الشهادة حتى ذلك الحين.',
  'Waiting makes sense only if you work or do research all year, can pay for it ({0} and your living), and repair several risks.':
    'لا معنى للانتظار إلا إن كنت تعمل أو تبحث طوال السنة، وتستطيع دفع تكلفتها ({0} ومعيشتك)، وتصلح عدة مخاطر.',
  'Waiting makes sense only if you work or do research all year, can pay for it, and repair several risks.':
    'لا معنى للانتظار إلا إن كنت تعمل أو تبحث طوال السنة، وتستطيع دفع تكلفتها، وتصلح عدة مخاطر.',
  'The page on waiting asks what we do not know yet.': 'صفحة الانتظار تسألك عما لا نعرفه بعد.',
  'Waiting also closes {0} that limit the years since graduation.':
    'كما أن الانتظار يغلق أمامك {0} بسبب حد السنوات منذ التخرج.',
  'Applying now is not wrong if you know these numbers. Set a limit for what you spend.':
    'ليس التقديم الآن خطأ إن كنت تعرف هذه الأرقام. ضع حدًّا لما تنفقه.',
  '{0}; {1}': '{0}؛ {1}',
  'You graduated abroad and need a visa.': 'تخرجت خارج أمريكا وتحتاج إلى تأشيرة.',
  'if you needed no visa': 'دون حاجتك إلى تأشيرة',
  'Your own case looked at by an immigration lawyer': 'حالتك أنت ينظر فيها محامي هجرة',
  'No model can tell how a case is decided.': 'لا يستطيع أي نموذج أن يقول كيف تُحسم حالة.',
  'The Statement of Need: how your health ministry issues it, in writing':
    'رسالة Statement of Need: كيف تصدرها وزارة الصحة في بلدك، كتابةً',
  'It opens no program by itself. Without it, there is no J-1 for the residency that begins on {0}.':
    'لا تفتح أي برنامج بذاتها. ودونها لا J-1 للإقامة التي تبدأ في {0}.',
  'This is not legal advice. For your own case, ask an immigration lawyer.':
    'هذا ليس استشارة قانونية. في حالتك أنت اسأل محامي هجرة.',
  'A US entry restriction names {0}': 'تقييد لدخول أمريكا يذكر {0}',
  'H-1B only, and no attempt at Step 3 left': 'H-1B وحدها، ولا تبقى أي محاولة في Step 3',
  'H-1B only, and Step 3 not passed yet': 'H-1B وحدها، ولم تنجح بعد في Step 3',
  'You need a visa': 'تحتاج إلى تأشيرة',
  'You take only an H-1B, which needs a passed Step 3, and no attempt at it is left. As it stands, no program is open to you.':
    'لا تقبل إلا H-1B، وهي تتطلب النجاح في Step 3، ولا تبقى لك فيه أي محاولة. وعلى هذه الحال لا برنامج مفتوح أمامك.',
  'You take only an H-1B, and no hospital can ask for one before you pass Step 3. As it stands, no program is open to you.':
    'لا تقبل إلا H-1B، ولا يستطيع أي مستشفى طلبها قبل أن تنجح في Step 3. وعلى هذه الحال لا برنامج مفتوح أمامك.',
  'Only a program that sponsors your visa can take you.': 'لا يستطيع قبولك إلا برنامج يكفل تأشيرتك.',
  'Add your citizenship to your profile. We then check it against the entry restrictions that we know.':
    'أضف جنسيتك إلى ملفك. عندها نقارنها بتقييدات الدخول التي نعرفها.',
  'Ask each program on your list which visas it sponsors this season. Old answers change.':
    'اسأل كل برنامج في قائمتك أي التأشيرات يكفل هذا الموسم. فالإجابات القديمة تتغير.',
  'The H-1B is not on that list. If you would take one, say so in your profile. It needs a passed Step 3.':
    'تأشيرة H-1B ليست في تلك القائمة. إن كنت تقبلها فاذكر ذلك في ملفك. وهي تتطلب النجاح في Step 3.',
  'Our source is from {0}, and such lists change.': 'مصدرنا من {0}، ومثل هذه القوائم تتغير.',
  'Rotations and Step 3 take place in the US only, so most people need a visitor visa for them.':
    'التدريبات وامتحان Step 3 لا تكون إلا في أمريكا، فيحتاج معظم الناس من أجلها إلى تأشيرة زيارة.',
  'Our model does not know this list: while it holds, every chance shown to you is too high.':
    'نموذجنا لا يعرف هذه القائمة: ما دامت سارية فكل فرصة معروضة لك أعلى مما يجب.',
  'No US visas are issued to its citizens since {0}, with few exceptions.':
    'لا تُصدر تأشيرات أمريكية لمواطنيها منذ {0}، إلا استثناءات قليلة.',
  'No US visas are issued to its citizens, with few exceptions.':
    'لا تُصدر تأشيرات أمريكية لمواطنيها، إلا استثناءات قليلة.',
  'Visitor visas (B-1/B-2) and student visas (F, M) are not issued, nor are J visas, to its citizens since {0}. The H-1B is not on that list.':
    'لا تُصدر لمواطنيها منذ {0} تأشيرات الزيارة (B-1/B-2) ولا الدراسة (F وM) ولا تأشيرات J. وتأشيرة H-1B ليست في تلك القائمة.',
  'Visitor visas (B-1/B-2) and student visas (F, M) are not issued, nor are J visas, to its citizens. The H-1B is not on that list.':
    'لا تُصدر لمواطنيها تأشيرات الزيارة (B-1/B-2) ولا الدراسة (F وM) ولا تأشيرات J. وتأشيرة H-1B ليست في تلك القائمة.',
  'on the day it began': 'يوم بدئها',
  'Check the list at travel.state.gov now, and again before you pay for anything.':
    'راجع القائمة في travel.state.gov الآن، ومرة أخرى قبل أن تدفع أي شيء.',
  'Not covered, by our source: green-card holders, people with a valid visa {0}, and dual citizens who travel on a passport of a country not listed. Other exceptions are decided case by case.':
    'لا تشمل بحسب مصدرنا: حاملي green card، ومن كانت لديهم تأشيرة سارية {0}، ومزدوجي الجنسية الذين يسافرون بجواز بلد غير مذكور. وتُحسم الاستثناءات الأخرى حالة بحالة.',
  'Requests inside the US are on hold for the same countries since {0}; those of physicians may be looked at again since {1}.':
    'المعاملات داخل أمريكا موقوفة للبلدان نفسها منذ {0}؛ ويجوز النظر من جديد في معاملات الأطباء منذ {1}.',
  'Requests inside the US are on hold for the same countries since {0}.':
    'المعاملات داخل أمريكا موقوفة للبلدان نفسها منذ {0}.',
  '{0} sponsor the {1}': '{0} منها تكفل {1}',
  'Of the {0} programs in your specialties, {1} by their last answers ({2}). {3} said no. The rest we do not know.':
    'من برامج تخصصاتك، وعددها {0}: {1} بحسب آخر إجاباتها ({2}). وأجاب بالنفي {3}. ولا نعرف عن الباقي.',
  'Of the {0} programs in your specialties, {1} by their last answers. {2} said no. The rest we do not know.':
    'من برامج تخصصاتك، وعددها {0}: {1} بحسب آخر إجاباتها. وأجاب بالنفي {2}. ولا نعرف عن الباقي.',
  'J-1: your health ministry must write a Statement of Need. Ask early how. It must name the exact specialty, and Med-Peds is one of its own.':
    'تأشيرة J-1: يجب أن تكتب وزارة الصحة في بلدك Statement of Need. اسأل مبكرًا كيف. ويجب أن تذكر التخصص بدقة، وMed-Peds تخصص قائم بذاته.',
  'J-1: your health ministry must write a Statement of Need. Ask early how. It must name the exact specialty.':
    'تأشيرة J-1: يجب أن تكتب وزارة الصحة في بلدك Statement of Need. اسأل مبكرًا كيف. ويجب أن تذكر التخصص بدقة.',
  'J-1: afterwards you owe two years at home, or need a waiver.':
    'تأشيرة J-1: عليك بعدها سنتان في بلدك، أو تحتاج إلى إعفاء (waiver).',
  'The usual one, Conrad 30, is reported as lapsed since {0}. It may be back: check before you count on it.':
    'والإعفاء المعتاد Conrad 30 يُذكر أنه انتهى منذ {0}. ربما عاد: تحقق قبل أن تعوّل عليه.',
  'H-1B: you have Step 3, which it needs. Say so in your application.':
    'تأشيرة H-1B: لديك Step 3 الذي تتطلبه. اذكر ذلك في طلبك.',
  'The H-1B is not on that list, but it needs a passed Step 3, and you have no attempt left.':
    'تأشيرة H-1B ليست في تلك القائمة، لكنها تتطلب النجاح في Step 3، ولا تبقى لك أي محاولة.',
  'H-1B: it needs a passed Step 3, and you have no attempt left.':
    'تأشيرة H-1B: تتطلب النجاح في Step 3، ولا تبقى لك أي محاولة.',
  'Count on the J-1.': 'عوّل على J-1.',
  'H-1B: pass Step 3 first, or no hospital can ask for it.':
    'تأشيرة H-1B: انجح في Step 3 أولًا، وإلا فلا يستطيع أي مستشفى طلبها.',
  'Until then, count on the J-1.': 'وحتى ذلك الحين عوّل على J-1.',
  'H-1B: a payment of {0} for new requests from abroad is before the courts (our last news: {1}). Check again, and ask programs how they handle it.':
    'تأشيرة H-1B: هناك دفعة قدرها {0} عن الطلبات الجديدة من الخارج معروضة على المحاكم (آخر أخبارنا: {1}). تحقق من جديد، واسأل البرامج كيف تتعامل معها.',
  'Step 3 is held in the United States only. The visitor visa for it is suspended, too, so do not count on either visa before a lawyer has looked at your case.':
    'امتحان Step 3 يُجرى في الولايات المتحدة فقط. وتأشيرة الزيارة من أجله معلقة أيضًا، فلا تعتمد على أي من التأشيرتين قبل أن ينظر محامٍ في حالتك.',
};
