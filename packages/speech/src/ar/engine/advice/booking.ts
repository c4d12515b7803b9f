import type { Sentences } from '../../../sentences.ts';

export const booking: Sentences = {
  'We know of no limit for {0} today.': 'لا نعرف حدًّا ساريًا اليوم لـ{0}.',
  '{0} may be taken {1} times.': {
    by: 1,
    one: 'يمكن أداء {0} مرة واحدة.',
    two: 'يمكن أداء {0} مرتين.',
    few: 'يمكن أداء {0} حتى {1} مرات.',
    many: 'يمكن أداء {0} حتى {1} مرة.',
    other: 'يمكن أداء {0} حتى {1} مرة.',
  },
  'You have used {0} attempts at {1}. The limit is {2}, so no further attempt is allowed.': {
    by: 0,
    one: 'استخدمت محاولة واحدة في {1}. الحد {2}، فلا يُسمح بمحاولة أخرى.',
    two: 'استخدمت محاولتين في {1}. الحد {2}، فلا يُسمح بمحاولة أخرى.',
    few: 'استخدمت {0} محاولات في {1}. الحد {2}، فلا يُسمح بمحاولة أخرى.',
    many: 'استخدمت {0} محاولة في {1}. الحد {2}، فلا يُسمح بمحاولة أخرى.',
    other: 'استخدمت {0} محاولة في {1}. الحد {2}، فلا يُسمح بمحاولة أخرى.',
  },
  'Ask the USMLE program in writing before you plan anything else.':
    'اسأل برنامج USMLE كتابةً قبل أن تخطط لأي شيء آخر.',
  'You have taken {0} {1}. We know of no limit for today.': 'أديت {0} {1}. لا نعرف حدًّا ساريًا اليوم.',
  'You have {0} attempts at {1}. An exam that you begin and do not finish counts, too.': {
    by: 0,
    one: 'لديك محاولة واحدة في {1}. والامتحان الذي تبدؤه ولا تكمله يُحسب أيضًا.',
    two: 'لديك محاولتان في {1}. والامتحان الذي تبدؤه ولا تكمله يُحسب أيضًا.',
    few: 'لديك {0} محاولات في {1}. والامتحان الذي تبدؤه ولا تكمله يُحسب أيضًا.',
    many: 'لديك {0} محاولة في {1}. والامتحان الذي تبدؤه ولا تكمله يُحسب أيضًا.',
    other: 'لديك {0} محاولة في {1}. والامتحان الذي تبدؤه ولا تكمله يُحسب أيضًا.',
  },
  'You have used {0} of {1} attempts at {2}. You have {3} left.':
    'محاولاتك في {2}: استخدمت {0} من {1}، وبقي لك {3}.',
  'We need the date of your earlier attempts to say when you may try again.':
    'نحتاج إلى تاريخ محاولتك السابقة لنقول متى يمكنك أن تحاول مرة أخرى.',
  'We need the dates of your earlier attempts to say when you may try again.':
    'نحتاج إلى تواريخ محاولاتك السابقة لنقول متى يمكنك أن تحاول مرة أخرى.',
  'It is not before {0}.': 'ليس ذلك قبل {0}.',
  'By the rules, the next attempt may be on {0} or later.':
    'بحسب القواعد، يمكن أن تكون المحاولة القادمة في {0} أو بعده.',
  'By the waiting rules, you may try again now.': 'بحسب قواعد الانتظار، يمكنك أن تحاول مرة أخرى الآن.',
  '{0} is passed.': 'نجحت في {0}.',
  '{0} is passed after {1}.': 'نجحت في {0} بعد {1}.',
  'As a rule, a pass cannot be taken again. Your ECFMG window has ended: ask ECFMG and USMLE.':
    'القاعدة أن امتحانًا نجحت فيه لا يُعاد. انتهت مهلتك لدى ECFMG: اسأل ECFMG وUSMLE.',
  'A pass cannot be taken again.': 'الامتحان الذي نجحت فيه لا يُعاد.',
  'At most {0} attempts at one Step in 12 months.': {
    by: 0,
    one: 'محاولة واحدة على الأكثر في Step واحد خلال 12 شهرًا.',
    two: 'محاولتان على الأكثر في Step واحد خلال 12 شهرًا.',
    few: '{0} محاولات على الأكثر في Step واحد خلال 12 شهرًا.',
    many: '{0} محاولة على الأكثر في Step واحد خلال 12 شهرًا.',
    other: '{0} محاولة على الأكثر في Step واحد خلال 12 شهرًا.',
  },
  'A fourth attempt must wait {0} after the first and {1} after the latest.':
    'المحاولة الرابعة تنتظر مرور {0} بعد الأولى و{1} بعد الأخيرة.',
  'As a rule, a passed Step cannot be taken again. Your ECFMG window has ended, so ask ECFMG and USMLE whether yours is an exception.':
    'القاعدة أن Step نجحت فيه لا يُعاد. انتهت مهلتك لدى ECFMG، فاسأل ECFMG وUSMLE هل حالتك استثناء.',
  'A passed Step cannot be taken again.': 'لا يمكن إعادة Step نجحت فيه.',
  '{0} is passed': 'نجحت في {0}',
  'Wait for your {0} score': 'انتظر درجتك في {0}',
  '{0} is booked': '{0} محجوز',
  'You can book {0}': 'يمكنك حجز {0}',
  'Do not book {0} yet': 'لا تحجز {0} بعد',
  'We cannot tell yet whether to book {0}': 'لا نستطيع أن نقول بعد هل تحجز {0}',
  'No further attempt at {0}': 'لا محاولة أخرى في {0}',
  'Ask ECFMG before you book {0}': 'اسأل ECFMG قبل أن تحجز {0}',
  '{0} comes too late for this season': '{0} يأتي متأخرًا عن هذا الموسم',
  'Book {0} now: your ECFMG window ends': 'احجز {0} الآن: مهلتك لدى ECFMG تنتهي',
  'Ask the USMLE program in writing whether any attempt is left to you.':
    'اسأل برنامج USMLE كتابةً هل بقيت لك أي محاولة.',
  'Enter the result on the day it comes. Everything here is worked out anew.':
    'أدخل النتيجة يوم تصل. كل ما هنا يُحسب من جديد.',
  'Ask ECFMG in writing what you can do: your first pass and this exam do not fit into one window.':
    'اسأل ECFMG كتابةً عما يمكنك فعله: نجاحك الأول وهذا الامتحان لا تسعهما مهلة واحدة.',
  'Pay for no exam before you have the answer.': 'لا تدفع لأي امتحان قبل أن يصلك الجواب.',
  'Take several practice tests, some weeks apart, under the conditions of the exam.':
    'أدِّ عدة امتحانات تجريبية تفصل بينها أسابيع، في ظروف الامتحان نفسها.',
  'Choose a day and book it.': 'اختر يومًا واحجزه.',
  'Go on practising until then: every 5 points count.': 'واصل التدريب حتى ذلك اليوم: كل 5 نقاط لها قيمتها.',
  'Plan the exam early in the next season.': 'خطط للامتحان في وقت مبكر من الموسم القادم.',
  'Do not move your date for a few points. Move it only if you may not pass.':
    'لا تغيّر موعدك من أجل نقاط قليلة. غيّره فقط إن كان النجاح غير مضمون لك.',
  'Keep your date when your last {0} practice scores are {1} or more. Otherwise move it to a later day that is allowed.':
    {
      by: 0,
      one: 'أبقِ موعدك إذا كانت آخر درجة تجريبية {1} أو أكثر. وإلا فانقله إلى يوم لاحق مسموح به.',
      two: 'أبقِ موعدك إذا كانت كل من آخر درجتين تجريبيتين {1} أو أكثر. وإلا فانقله إلى يوم لاحق مسموح به.',
      few: 'أبقِ موعدك إذا كانت كل من آخر {0} درجات تجريبية {1} أو أكثر. وإلا فانقله إلى يوم لاحق مسموح به.',
      many: 'أبقِ موعدك إذا كانت كل من آخر {0} درجة تجريبية {1} أو أكثر. وإلا فانقله إلى يوم لاحق مسموح به.',
      other: 'أبقِ موعدك إذا كانت كل من آخر {0} درجة تجريبية {1} أو أكثر. وإلا فانقله إلى يوم لاحق مسموح به.',
    },
  'Ask your school for its readiness tests.': 'اطلب من كليتك امتحانات قياس الجاهزية لديها.',
  'You passed {0}. A pass cannot be taken again, so there is nothing to book.':
    'نجحت في {0}. والامتحان الذي نجحت فيه لا يُعاد، فلا شيء لتحجزه.',
  'You passed {0} with {1}. A pass cannot be taken again, so there is nothing to book.':
    'نجحت في {0} بدرجة {1}. والامتحان الذي نجحت فيه لا يُعاد، فلا شيء لتحجزه.',
  'Your date is {0}. That day is not allowed: the rules allow your next attempt on {1} or later. Move your date.':
    'موعدك {0}. هذا اليوم غير مسموح به: القواعد تسمح بمحاولتك القادمة في {1} أو بعده. غيّر موعدك.',
  'Your date is {0}. That is too late for this season: the last test day is {1}.':
    'موعدك {0}. هذا متأخر عن هذا الموسم: آخر يوم للامتحان هو {1}.',
  'Your date is {0}. Your practice scores say that you can keep it.':
    'موعدك {0}. درجاتك التجريبية تقول إنه يمكنك الإبقاء عليه.',
  'Your date is {0}. The score hardly matters for your chance now. Keep your date when your practice scores are safely above the passing score.':
    'موعدك {0}. لا تكاد الدرجة تؤثر الآن في فرصتك. أبقِ موعدك إذا كانت درجاتك التجريبية فوق درجة النجاح بفارق آمن.',
  'Your date is {0}.': 'موعدك {0}.',
  'Your date is {0}. Keep it only if your last {1} practice scores reach {2} by then.': {
    by: 1,
    one: 'موعدك {0}. أبقِه فقط إذا بلغت آخر درجة تجريبية {2} حتى ذلك اليوم.',
    two: 'موعدك {0}. أبقِه فقط إذا بلغت آخر درجتين تجريبيتين {2} حتى ذلك اليوم.',
    few: 'موعدك {0}. أبقِه فقط إذا بلغت آخر {1} درجات تجريبية {2} حتى ذلك اليوم.',
    many: 'موعدك {0}. أبقِه فقط إذا بلغت آخر {1} درجة تجريبية {2} حتى ذلك اليوم.',
    other: 'موعدك {0}. أبقِه فقط إذا بلغت آخر {1} درجة تجريبية {2} حتى ذلك اليوم.',
  },
  'Your last {0} practice scores, {1}, reach the {2} that we look for.': {
    by: 0,
    one: 'آخر درجة تجريبية لك، {1}، تبلغ {2}، وهو ما نبحث عنه.',
    two: 'آخر درجتين تجريبيتين لك، {1}، تبلغان {2}، وهو ما نبحث عنه.',
    few: 'آخر {0} درجات تجريبية لك، {1}، تبلغ {2}، وهو ما نبحث عنه.',
    many: 'آخر {0} درجة تجريبية لك، {1}، تبلغ {2}، وهو ما نبحث عنه.',
    other: 'آخر {0} درجة تجريبية لك، {1}، تبلغ {2}، وهو ما نبحث عنه.',
  },
  'The score hardly matters for your chance now, but a fail would.':
    'لا تكاد الدرجة تؤثر الآن في فرصتك، لكن الرسوب سيؤثر.',
  'Your latest practice scores are too low for it: {0}. We look for {1} in each of the last {2}.': {
    by: 2,
    one: 'درجاتك التجريبية الأخيرة أقل مما يلزم: {0}. نبحث عن {1} في آخر امتحان.',
    two: 'درجاتك التجريبية الأخيرة أقل مما يلزم: {0}. نبحث عن {1} في كل من آخر امتحانين.',
    few: 'درجاتك التجريبية الأخيرة أقل مما يلزم: {0}. نبحث عن {1} في كل من آخر {2} امتحانات.',
    many: 'درجاتك التجريبية الأخيرة أقل مما يلزم: {0}. نبحث عن {1} في كل من آخر {2} امتحانًا.',
    other: 'درجاتك التجريبية الأخيرة أقل مما يلزم: {0}. نبحث عن {1} في كل من آخر {2} امتحان.',
  },
  'Enter your exams first. Without them we cannot say what to book.':
    'أدخل امتحاناتك أولًا. دونها لا نستطيع أن نقول ماذا تحجز.',
  'Choose a specialty first. The target score follows from it.':
    'اختر تخصصًا أولًا. منه تأتي الدرجة المستهدفة.',
  'Take {0} practice tests before you book {1}. Your profile has none yet.': {
    by: 0,
    one: 'أدِّ امتحانًا تجريبيًا واحدًا قبل أن تحجز {1}. ليس في ملفك أي منها بعد.',
    two: 'أدِّ امتحانين تجريبيين قبل أن تحجز {1}. ليس في ملفك أي منها بعد.',
    few: 'أدِّ {0} امتحانات تجريبية قبل أن تحجز {1}. ليس في ملفك أي منها بعد.',
    many: 'أدِّ {0} امتحانًا تجريبيًا قبل أن تحجز {1}. ليس في ملفك أي منها بعد.',
    other: 'أدِّ {0} امتحان تجريبي قبل أن تحجز {1}. ليس في ملفك أي منها بعد.',
  },
  'Do not book before {0} recent practice tests reach {1}.': {
    by: 0,
    one: 'لا تحجز قبل أن يبلغ امتحان تجريبي حديث {1}.',
    two: 'لا تحجز قبل أن يبلغ امتحانان تجريبيان حديثان {1}.',
    few: 'لا تحجز قبل أن تبلغ {0} امتحانات تجريبية حديثة {1}.',
    many: 'لا تحجز قبل أن يبلغ {0} امتحانًا تجريبيًا حديثًا {1}.',
    other: 'لا تحجز قبل أن يبلغ {0} امتحان تجريبي حديث {1}.',
  },
  'You have used {0} attempts at {1}, and the limit is {2}. You cannot book another.': {
    by: 0,
    one: 'استخدمت محاولة واحدة في {1}، والحد {2}. لا يمكنك حجز محاولة أخرى.',
    two: 'استخدمت محاولتين في {1}، والحد {2}. لا يمكنك حجز محاولة أخرى.',
    few: 'استخدمت {0} محاولات في {1}، والحد {2}. لا يمكنك حجز محاولة أخرى.',
    many: 'استخدمت {0} محاولة في {1}، والحد {2}. لا يمكنك حجز محاولة أخرى.',
    other: 'استخدمت {0} محاولة في {1}، والحد {2}. لا يمكنك حجز محاولة أخرى.',
  },
  'Without a pass in Step 1, a pass in Step 2 CK does not lead to residency.':
    'دون النجاح في Step 1، لا يقود النجاح في Step 2 CK إلى الإقامة.',
  'Your booked day, {0}, is not allowed and must move.': 'اليوم الذي حجزته، {0}، غير مسموح به ويجب تغييره.',
  'Ask ECFMG in writing what you can do.': 'اسأل ECFMG كتابةً عما يمكنك فعله.',
  'A new {0} score would come after the rank lists of the {1} season close. Plan the exam for the {2} season.':
    'درجة {0} الجديدة ستصل بعد إغلاق قوائم rank order list لموسم {1}. خطط للامتحان لموسم {2}.',
  'Your profile has a {0} attempt without a date and a result. Enter what you know of it.':
    'في ملفك محاولة في {0} دون تاريخ ولا نتيجة. أدخل ما تعرفه عنها.',
  'You took {0} {1}. The score should be there by now. Enter it to see what it changes.':
    'أديت {0} {1}. ينبغي أن تكون الدرجة قد وصلت. أدخلها لترى ما تغيّره.',
  'You took {0} {1}. Expect the score between {2} and {3}.': 'أديت {0} {1}. توقع الدرجة بين {2} و{3}.',
  'The target for {0} is {1} to {2}. A pass cannot be taken again, so the first pass is the score you keep.':
    'الهدف في {0} من {1} إلى {2}. والامتحان الذي نجحت فيه لا يُعاد، فدرجة أول نجاح هي التي تبقى لك.',
  'At every score shown here your chance is practically the same. What counts is to pass.':
    'فرصتك واحدة عمليًا عند كل درجة معروضة هنا. المهم أن تنجح.',
  'Each 5 points more mean this for your chance to match: {0}.':
    'كل 5 نقاط إضافية تعني هذا لفرصتك في Match: {0}.',
  'You have used {0} of {1} attempts. Programs see each of them.':
    'من محاولاتك استخدمت {0} من {1}. والبرامج ترى كل واحدة منها.',
  'The rules do not allow another attempt before {0}.': 'لا تسمح القواعد بمحاولة أخرى قبل {0}.',
  'ECFMG gives you until {0} to pass it.': 'تمهلك ECFMG حتى {0} لتنجح فيه.',
  'As a rule, a passed Step cannot be taken again. Ask USMLE and ECFMG whether your case is an exception.':
    'القاعدة أن Step نجحت فيه لا يُعاد. اسأل USMLE وECFMG هل حالتك استثناء.',
  'Test by {0} at the latest, when your ECFMG window ends. The day of the test counts.':
    'أدِّ الامتحان في موعد أقصاه {0}، حين تنتهي مهلتك لدى ECFMG. والعبرة بيوم الامتحان.',
  'Test by {0}, or by {1} at the latest. Then programs see the score on their first day, {2}.':
    'أدِّ الامتحان حتى {0}، أو حتى {1} على أبعد تقدير. عندئذ ترى البرامج الدرجة في يومها الأول، {2}.',
  'Your booked day is later than that.': 'اليوم الذي حجزته بعد ذلك.',
  'It is too late for the day when programs first look. The last test day of this season is {0}.':
    'فات موعد أول نظرة للبرامج. آخر يوم للامتحان في هذا الموسم هو {0}.',
  'the target': 'الهدف',
  'You have booked {0} for {1}.': 'حجزت {0} ليوم {1}.',
  'Your {0} attempt has no result yet. Enter the result when you have it.':
    'محاولتك في {0} ليست لها نتيجة بعد. أدخل النتيجة حين تصل.',
  'A {0} result would come after the rank lists of the {1} season close. Plan it for the next season.':
    'نتيجة {0} ستصل بعد إغلاق قوائم rank order list لموسم {1}. خطط له للموسم القادم.',
  'Book {0} when your practice tests and your school say that you are ready. We cannot set a target score for it.':
    'احجز {0} حين تقول امتحاناتك التجريبية وكليتك إنك جاهز. لا نستطيع تحديد درجة مستهدفة له.',
  'COMLEX is the licensing exam of DOs. You do not have to take the USMLE.':
    'COMLEX هو امتحان الترخيص لأطباء DO. لست مضطرًا إلى أداء USMLE.',
  'Of the {0} programs that you want, {1} state a minimum for Step 2 CK, and we know of none that states one for COMLEX. How they read a COMLEX score, we do not know. We convert no scores.':
    'من البرامج التي تريدها، وعددها {0}، يذكر {1} حدًّا أدنى لـStep 2 CK، ولا نعرف أي برنامج يذكر حدًّا لـCOMLEX. لا نعرف كيف تقرأ درجة COMLEX. ونحن لا نحوّل الدرجات.',
  'Our odds count a DO without a Step 2 CK score as an average one, with more doubt. They do not read COMLEX scores.':
    'تحسب احتمالاتنا طبيب DO دون درجة Step 2 CK كطبيب متوسط، مع شك أكبر. وهي لا تقرأ درجات COMLEX.',
  'Ask the programs that you want most whether COMLEX alone is enough for them.':
    'اسأل البرامج التي تريدها أكثر من غيرها هل يكفيها COMLEX وحده.',
  'Your exams: every attempt, the failed ones too. Without them we can decide nothing here.':
    'امتحاناتك: كل محاولة، حتى التي رسبت فيها. دونها لا نستطيع أن نقرر شيئًا هنا.',
  'The date of an attempt. Limits and waiting times are counted from it.':
    'تاريخ محاولة. منه تُحسب الحدود ومدد الانتظار.',
  'The result of your last attempt, when you have it.': 'نتيجة محاولتك الأخيرة، حين تصل.',
  'The specialties that you want. Your target score follows from them.':
    'التخصصات التي تريدها. منها تأتي درجتك المستهدفة.',
  'Your practice tests with dates. They say when you can book.':
    'امتحاناتك التجريبية بتواريخها. هي تقول متى يمكنك الحجز.',
  'The date of a practice test. Old ones no longer count.': 'تاريخ امتحان تجريبي. القديم لا يُحسب.',
  'The score of a practice test.': 'درجة امتحان تجريبي.',
  'When you expect your ECFMG certificate. Step 3 has to wait for it.':
    'متى تتوقع شهادة ECFMG. فـStep 3 ينتظرها.',
  'The year of your graduation. Step 3 comes after it.': 'سنة تخرجك. يأتي Step 3 بعدها.',
  'Whether you need a visa. An H-1B asks for Step 3.': 'هل تحتاج إلى تأشيرة. تأشيرة H-1B تتطلب Step 3.',
  'Test by {0} to be safe, or by {1} at the latest. Then the score is there when applications open, {2}.':
    'أدِّ الامتحان حتى {0} لتكون في أمان، وآخر يوم هو {1}. عندها تكون الدرجة موجودة حين تُفتح الطلبات في {2}.',
};
