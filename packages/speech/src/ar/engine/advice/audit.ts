import type { Sentences } from '../../../sentences.ts';

export const audit: Sentences = {
  'Which US experience helps most?': 'أي خبرة في الولايات المتحدة تفيد أكثر؟',
  'You learn medicine in the United States, so your clinical years count as US experience.':
    'تدرس الطب في الولايات المتحدة، فسنواتك السريرية تُحسب خبرة في الولايات المتحدة.',
  'The odds give no weight to more of it for you.': 'لا تعطي الاحتمالات وزنًا لمزيد منها في حالتك.',
  '{0} would hardly move your chance, but the effect is weakly known ({1}).':
    '{0}: لا يكاد يغيّر فرصتك، لكن الأثر غير معروف جيدًا ({1}).',
  '{0} would move your chance from {1} to {2}, but the effect is weakly known ({3}).':
    '{0}: ينقل فرصتك من {1} إلى {2}، لكن الأثر غير معروف جيدًا ({3}).',
  'Money: {0} to {1} for {2}, without living costs.': 'المال: من {0} إلى {1} مقابل {2}، بلا تكاليف المعيشة.',
  'The paper: a written evaluation and a letter should come of it.':
    'الورق: ينبغي أن ينتج عنها تقييم مكتوب ورسالة.',
  'The kind of work: watching without touching a patient counts for less than hands-on work.':
    'نوع العمل: المشاهدة دون لمس المريض تُحسب أقل من الممارسة المباشرة.',
  'The place: a hospital whose doctors know you can write for you, best where you mean to apply.':
    'المكان: مستشفى يعرفك أطباؤه يستطيع أن يكتب لك، والأفضل حيث تنوي التقديم.',
  'Of all US experience, hands-on work with adults and children counts most, at a teaching hospital that has a Med-Peds program.':
    'الأكثر وزنًا بين خبرات أمريكا ممارسة مباشرة مع بالغين وأطفال، في مستشفى تعليمي فيه برنامج Med-Peds.',
  'Of all US experience, hands-on work in your specialty counts most, at a teaching hospital that has a program in it.':
    'الأكثر وزنًا بين خبرات أمريكا ممارسة مباشرة في تخصصك، في مستشفى تعليمي فيه برنامج لهذا التخصص.',
  'Enter what you have, even none; aim for {0} or more.':
    'اكتب ما لديك، حتى لو لم يكن لديك شيء، واستهدف {0} أو أكثر.',
  'You have no hands-on month; aim for {0} or more, if you can pay for it.':
    'ليس لديك أي شهر من الممارسة المباشرة؛ استهدف {0} أو أكثر، إن استطعت دفع التكاليف.',
  'You have {0}; aim for {1} or more, if you can pay for it.':
    'رصيدك: {0}؛ استهدف {1} أو أكثر، إن استطعت دفع التكاليف.',
  'You have {0}, which is enough: one good block beats many months of watching.':
    'رصيدك: {0}، وهذا كافٍ: فترة واحدة جيدة خير من أشهر كثيرة من المشاهدة.',
  'We know the rule on US experience of {0} of {1} programs, and none of them is closed to you.':
    'نعرف قاعدة الخبرة في الولايات المتحدة لدى {0} من {1} من البرامج، ولا أحد منها مغلق أمامك.',
  'We know the rule on US experience of {0} of {1} programs, and {2} of them may be closed to you.':
    'نعرف قاعدة الخبرة في الولايات المتحدة لدى {0} من {1} من البرامج، وقد يكون {2} منها مغلقًا أمامك.',
  'Your profile leaves {0} answers open that change your chance. Enter these first. The one that changes most comes first.':
    {
      by: 0,
      two: 'في ملفك سؤالان بلا إجابة يغيّران فرصتك. ابدأ بهما. والأكثر تغييرًا يأتي أولًا.',
      few: 'في ملفك {0} أسئلة بلا إجابة تغيّر فرصتك. ابدأ بها. والأكثر تغييرًا يأتي أولًا.',
      other: 'في ملفك {0} سؤالًا بلا إجابة تغيّر فرصتك. ابدأ بها. والأكثر تغييرًا يأتي أولًا.',
    },
  'No data tell how much it changes the chance, so there is no number.':
    'لا بيانات تبيّن كم يغيّر ذلك الفرصة، فلا رقم.',
  'Your plan cannot be worked out yet, so there is no number.': 'لا يمكن حساب خطتك بعد، فلا رقم.',
  'There is no number before a specialty has a star.': 'لا رقم ما دام لا تخصص له نجمة.',
  '1 rule waits for it.': 'قاعدة واحدة تنتظر ذلك.',
  '{0} rules wait for it.': {
    by: 0,
    two: 'قاعدتان تنتظران ذلك.',
    few: '{0} قواعد تنتظر ذلك.',
    other: '{0} قاعدة تنتظر ذلك.',
  },
  '{0} waits for it.': 'وبانتظار ذلك أيضًا: {0}.',
  '{0} wait for it.': 'وبانتظار ذلك أيضًا: {0}.',
  '{0}: not entered': '{0}: لم تُكتب',
  'Your chance of a match would be:': 'ستكون فرصتك في Match:',
  'Enter it in your profile.': 'اكتب ذلك في ملفك.',
  'Dates, fees and signals of the {0} season are not published yet. Those of {1} stand in, and every date that depends on them may move.':
    'لم تُنشر بعد مواعيد موسم {0} ورسومه وsignals فيه. نستخدم ما نُشر لموسم {1}، وكل موعد يعتمد عليها قد يتغير.',
  'Rules for graduates of schools abroad, such as those on visas and certification, do not concern you and are left out.':
    'القواعد الخاصة بخريجي الكليات خارج الولايات المتحدة، مثل قواعد التأشيرات والشهادة، لا تخصك، وقد تُركت.',
  'A point is one person in 100. A gain compares people with and without something; part of it may be who they are, not what they did.':
    'النقطة شخص واحد من كل 100. والزيادة تقارن بين من لديهم شيء ومن ليس لديهم؛ وقد يكون جزء منها بسبب من هم، لا بسبب ما فعلوه.',
  'Your Step 2 CK score': 'درجتك في Step 2 CK',
  'Until it is entered, we count the average of your group. Most programs read this score first.':
    'ما لم تكتبها نحسب متوسط فئتك. تقرأ معظم البرامج هذه الدرجة أولًا.',
  'Step 2 CK of {0}': 'درجة Step 2 CK تساوي {0}',
  'Your {0} attempts': 'محاولاتك في {0}',
  'Programs see every attempt, and some have a limit. We count no failed attempt until you enter one.':
    'ترى البرامج كل محاولة، ولبعضها حد. لا نحسب أي محاولة راسبة حتى تكتبها.',
  '{0} passed at the first attempt': 'النجاح في {0} من المحاولة الأولى',
  '{0} failed once, then passed': 'الرسوب في {0} مرة ثم النجاح',
  'Your Step 3 result': 'نتيجتك في Step 3',
  'A passed Step 3 counts for you, and an H-1B visa asks for it.':
    'النجاح في Step 3 يُحسب لك، وتأشيرة H-1B تطلبه.',
  'Step 3 failed': 'الرسوب في Step 3',
  'Your clinical experience': 'خبرتك السريرية',
  'Nothing is entered, so the chance counts the average of applicants like you. "None so far" is an answer, too.':
    'لم يُكتب شيء، فتُحسب الفرصة بمتوسط متقدمين مثلك. و“لا شيء حتى الآن” إجابة أيضًا.',
  'No US experience': 'لا خبرة في الولايات المتحدة',
  '{0} of hands-on work in the United States': '{0} من الممارسة المباشرة في الولايات المتحدة',
  'Without its length, the chance counts the average of applicants like you, which may be more than yours.':
    'ما لم تُعرف مدتها، تُحسب الفرصة بمتوسط متقدمين مثلك، وقد يكون أكثر مما لديك.',
  'The months of experience {0}': 'عدد أشهر الخبرة {0}',
  'Hands-on work in the United States without its length counts as none.':
    'الممارسة المباشرة في الولايات المتحدة بلا مدتها لا تُحسب.',
  'The specialties you want': 'التخصصات التي تريدها',
  'No specialty has a star, so the list is empty and there is no chance to work out.':
    'لا نجوم لأي تخصص، فالقائمة فارغة ولا فرصة تُحسب.',
  '{0} alone': '{0} وحده',
  'Your budget for application fees': 'ميزانيتك لرسوم التقديم',
  'It decides how many programs the list can hold.': 'تحدد كم برنامجًا تتسع له القائمة.',
  'Whether you need a visa': 'هل تحتاج إلى تأشيرة',
  'It decides how many programs are open to you.': 'يحدد ذلك كم برنامجًا متاحًا لك.',
  'You need no visa': 'لا تحتاج إلى تأشيرة',
  'Your year of graduation': 'سنة تخرجك',
  'Programs set limits on the years since graduation, and the odds fall with each year.':
    'تضع البرامج حدودًا للسنوات منذ التخرج، وتنخفض الاحتمالات مع كل سنة.',
  'Graduated in {0}': 'التخرج في {0}',
  'Whether your ECFMG certificate came': 'هل وصلت شهادة ECFMG',
  'When you expect the ECFMG certificate': 'متى تتوقع شهادة ECFMG',
  'ECFMG must confirm that you meet its requirements before rank lists close. Step 3 asks for the certificate itself.':
    'يجب أن تؤكد ECFMG استيفاءك شروطها قبل إغلاق قوائم rank order list. أما Step 3 فيطلب الشهادة نفسها.',
  'With Step 3 passed in time, your chance to match would change by this: {0}.':
    'مع النجاح في Step 3 في الوقت المناسب تتغير فرصتك في Match هكذا: {0}.',
  'Your citizenship': 'جنسيتك',
  'The United States restricts entry for some nationalities. We can name the rule and its date only if we know yours.':
    'تقيّد الولايات المتحدة دخول بعض الجنسيات. لا نستطيع ذكر القاعدة وتاريخها إلا إذا عرفنا جنسيتك.',
  'Is it realistic for me?': 'هل هذا واقعي لي؟',
  'The plan cannot be made.': 'لا يمكن وضع الخطة.',
  'So there is no chance to show yet.': 'فلا فرصة تُعرض بعد.',
  'Not entered, and it moves this number: {0} and {1} more.':
    'لم يُكتب، وهو يغيّر هذا الرقم: {0}، وعدد آخر: {1}.',
  'Not entered, and it moves this number: {0}.': 'لم يُكتب، وهو يغيّر هذا الرقم: {0}.',
  'So your chance of a match is 0 until that changes.': 'ففرصتك في Match هي 0 إلى أن يتغير ذلك.',
  'Too little is known for one number: your chance could be {0}.':
    'المعروف أقل من أن يكفي لرقم واحد. المدى الممكن لفرصتك: {0}.',
  'With the certificate in time, our model would give {0} ({1}).':
    'لو وصلت الشهادة في الوقت المناسب لأعطى نموذجنا {0} ({1}).',
  'If you are certified in time, your chance of a match with this plan is {0}; it could be {1}.':
    'إذا وصلت شهادتك في الوقت المناسب، ففرصتك في Match بهذه الخطة {0}؛ والمدى الممكن: {1}.',
  'It holds only if you are certified in time.': 'لا يصح ذلك إلا إذا وصلت شهادتك في الوقت المناسب.',
  'Your chance of a match with this plan is {0}; it could be {1}.':
    'فرصتك في Match بهذه الخطة {0}؛ والمدى الممكن: {1}.',
  'The time for applications and interviews is over. What counts now is your rank list, due on {0}.':
    'انتهى وقت الطلبات والمقابلات. ما يُحسب الآن هو قائمة rank order list لديك، وآخر موعد لها {0}.',
  'This is the chance of your list before any answer came. What the answers make of it stands on the page “Season”.':
    'هذه فرصة قائمتك قبل أي رد. وما تعنيه الردود تجده في صفحة «الموسم».',
  'Applications have been open since {0}. You can still add programs to your list, but many have begun to read.':
    'التقديم مفتوح منذ {0}. ما زلت تستطيع إضافة برامج إلى قائمتك، لكن كثيرًا منها بدأ القراءة.',
  'Nearly everyone like you matches, but keep a second plan.':
    'يحصل كل من يشبهك تقريبًا على مكان في Match، لكن احتفظ بخطة ثانية.',
  'A match is very likely. It is not certain, so keep a second plan.':
    'الحصول على مكان مرجح جدًا. لكنه ليس مؤكدًا، فاحتفظ بخطة ثانية.',
  'A match is more likely than not, but it is not safe, so keep a second plan.':
    'الحصول على مكان أرجح من عدمه، لكنه غير مضمون، فاحتفظ بخطة ثانية.',
  'You are more likely not to match than to match, so make a second plan now.':
    'عدم حصولك على مكان أرجح من حصولك عليه، فضع خطة ثانية الآن.',
  'It can go either way, so make a second plan beside this one.':
    'الأمر يحتمل الوجهين، فضع خطة ثانية إلى جانب هذه.',
  'By specialty: {0}.': 'حسب التخصص: {0}.',
  '{0}, once entered.': '{0}، بعد كتابة المعلومة.',
  '{0}, once entered: {1}.': '{0}، بعد كتابة المعلومة: {1}.',
  'Say it in four steps: name it, give the context in one or two sentences, show what you changed with its dates, and come back to your work.':
    'قله في أربع خطوات: اذكره، وأعطِ السياق في جملة أو جملتين، وأظهر ما غيّرته بتواريخه، ثم عُد إلى عملك.',
  'How do I explain my scores?': 'كيف أشرح درجاتي؟',
  'You have entered no result yet, so there is nothing to explain.':
    'لم تكتب أي نتيجة بعد، فلا شيء يحتاج إلى شرح.',
  'Every attempt counts as one entry, failed ones too.': 'كل محاولة مدخل واحد، والراسبة كذلك.',
  'No result that you entered needs an explanation: none failed, and none is low.':
    'لا نتيجة كتبتها تحتاج إلى شرح: لا رسوب ولا درجة منخفضة.',
  'Do not raise your scores yourself. Use the words for your work and your reasons.':
    'لا تفتح موضوع درجاتك بنفسك. اجعل الكلمات لعملك وأسبابك.',
  'Programs see every attempt, so name it yourself: {0}.': 'ترى البرامج كل محاولة، فاذكرها بنفسك: {0}.',
  'Growth that your profile shows: {0}.': 'التطور الذي يُظهره ملفك: {0}.',
  'Your profile shows no dated growth yet. Without it the explanation is only words.':
    'لا يُظهر ملفك بعد تطورًا بتواريخ. ومن دونه يبقى الشرح كلامًا فقط.',
  'Then turn to what speaks for you: {0}.': 'ثم انتقل إلى ما يشهد لك: {0}.',
  'A letter from an author who saw you think and work, and who compares you with others.':
    'رسالة من كاتب رآك تفكر وتعمل، ويقارنك بغيرك.',
  'Step 1 or COMLEX Level 1': 'Step 1 أو COMLEX Level 1',
  'Step 2 CK or COMLEX Level 2': 'Step 2 CK أو COMLEX Level 2',
  'a Step 2 CK of {0}': 'درجة {0} في Step 2 CK',
  'Practice test, {0}': 'امتحان تجريبي، {0}',
  '{0}, attempt {1}': '{0}، المحاولة {1}',
  'Date not entered.': 'لم يُكتب التاريخ.',
  Passed: 'نجاح',
  'Passed with {0}': 'نجاح بدرجة {0}',
  Failed: 'رسوب',
  'Failed with {0}': 'رسوب بدرجة {0}',
  'Score {0}': 'الدرجة {0}',
  Booked: 'محجوز',
  'Result not entered': 'لم تُكتب النتيجة',
  Yes: 'نعم',
  No: 'لا',
  Applicant: 'المتقدم',
  Citizenship: 'الجنسية',
  'Match year': 'سنة Match',
  'Its dates are not published yet. Those of {0} stand in.': 'لم تُنشر مواعيدها بعد. نستخدم مواعيد {0}.',
  'Matching as a couple': 'دخول Match زوجين',
  'Medical school': 'كلية الطب',
  Graduation: 'التخرج',
  'You apply before you graduate.': 'تتقدم قبل تخرجك.',
  'The year in which you apply.': 'سنة تقديمك.',
  '{0} before applications open in {1}.': 'قبل فتح التقديم في {1} بـ {0}.',
  Pauses: 'الانقطاعات',
  Pause: 'انقطاع',
  'Dates not entered': 'لم تُكتب التواريخ',
  'Reason: {0}.': 'السبب: {0}.',
  'No reason entered.': 'لم يُكتب سبب.',
  'Visas you would accept': 'تأشيرات تقبلها',
  'We assume that you would accept both, J-1 and H-1B.': 'نفترض أنك تقبل الاثنتين، J-1 وH-1B.',
  Certified: 'الشهادة موجودة',
  'Expected {0}. Has it come?': 'كانت متوقعة في {0}. هل وصلت؟',
  'Expected {0}': 'متوقعة في {0}',
  'Not certified': 'لا شهادة بعد',
  'Specialties, in stars': 'التخصصات بالنجوم',
  'Budget for application fees': 'ميزانية رسوم التقديم',
  'Most interviews you can attend': 'أكثر عدد مقابلات تستطيع حضورها',
  'States you have ties to': 'ولايات لك بها صلة',
  'university hospital': 'مستشفى جامعي',
  'community hospital': 'مستشفى مجتمعي',
  Experience: 'الخبرة',
  'Hands-on work in the United States': 'ممارسة مباشرة في الولايات المتحدة',
  'No details entered': 'لم تُكتب تفاصيل',
  'The hospital has a Med-Peds program.': 'في المستشفى برنامج Med-Peds.',
  'Evaluated in writing.': 'مع تقييم مكتوب.',
  'A letter is agreed.': 'اتُّفق على رسالة.',
  'A letter came of it.': 'نتجت عنه رسالة.',
  'Country not entered.': 'لم يُكتب البلد.',
  'Scholarly work': 'الأعمال العلمية',
  'Concerns children and adults.': 'يتناول الأطفال والبالغين.',
  '{0} came of your work': 'من عملك: {0}',
  '{0} agreed': 'باتفاق: {0}',
  'Your experience entries say so. No letter entry names the author.':
    'تقول ذلك مدخلات خبرتك. ولا مدخل للرسائل يذكر الكاتب.',
  'US author': 'كاتب في الولايات المتحدة',
  'author outside the United States': 'كاتب خارج الولايات المتحدة',
  'The author saw you work with patients.': 'رآك الكاتب تعمل مع المرضى.',
  'Further letters': 'رسائل أخرى',
  Leadership: 'القيادة',
  'About you': 'عنك',
  Education: 'الدراسة',
  'Experience in the United States': 'الخبرة في الولايات المتحدة',
  'Experience elsewhere': 'الخبرة في أماكن أخرى',
  Strengths: 'نقاط القوة',
  'Visa and certification': 'التأشيرة والشهادة',
  'Wishes and budget': 'الرغبات والميزانية',
  date: 'التاريخ',
  result: 'النتيجة',
  score: 'الدرجة',
  'length in months': 'المدة بالأشهر',
  'first month': 'أول شهر',
  'last month': 'آخر شهر',
  country: 'البلد',
  field: 'التخصص',
  reason: 'السبب',
  status: 'الحالة',
  'whether the author works in the United States': 'هل يعمل الكاتب في الولايات المتحدة',
  'whether the author saw you work': 'هل رآك الكاتب تعمل',
  'It may show a risk': 'قد يُظهر خطرًا',
  'It may speak for you': 'قد يشهد لك',
  'It may show a step to take': 'قد يُظهر خطوة ينبغي اتخاذها',
  Met: 'مستوفى',
  'Not met': 'غير مستوفى',
  'We cannot tell yet': 'لا نعرف بعد',
  'Visa rules can change within a year. Look at the date of each rule before you decide.':
    'قد تتغير قواعد التأشيرات خلال سنة. انظر إلى تاريخ كل قاعدة قبل أن تقرر.',
  'Should I wait a year?': 'هل أنتظر سنة؟',
  'We cannot compare this season with the next one.': 'لا نستطيع مقارنة هذا الموسم بالموسم القادم.',
  'The season after this one is not known.': 'الموسم الذي يلي هذا غير معروف.',
  'Yes, by your entries: ECFMG certification comes too late for {0}.':
    'نعم، بحسب ما أدخلته: شهادة ECFMG تصل متأخرة عن {0}.',
  '{0} more programs would be past their limit of years since graduation.': {
    by: 0,
    one: 'ستتجاوز حد السنوات منذ التخرج في برنامج آخر.',
    two: 'ستتجاوز حد السنوات منذ التخرج في برنامجين آخرين.',
    few: 'ستتجاوز حد السنوات منذ التخرج في {0} برامج أخرى.',
    other: 'ستتجاوز حد السنوات منذ التخرج في {0} برنامجًا آخر.',
  },
  'The year costs {0} for these steps, and living and lost income on top.':
    'تكلفة السنة لهذه الخطوات: {0}، وفوقها المعيشة والدخل الضائع.',
  'What the year costs you is living and lost income, which we do not know.':
    'ما تكلفك السنة هو المعيشة والدخل الضائع، ولا نعرفهما.',
  'Your clinical years at a US school are US experience. You need no further months to show it.':
    'سنواتك السريرية في كلية أمريكية خبرة في الولايات المتحدة. لا تحتاج إلى أشهر أخرى لإثباتها.',
  'One Med-Peds program says of rotations elsewhere: "{0}".':
    'يقول برنامج Med-Peds عن التدريب في أماكن أخرى: “{0}”.',
  '{0} {1}': '{0} {1}',
};
