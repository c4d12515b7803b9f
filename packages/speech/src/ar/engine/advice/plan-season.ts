import type { Sentences } from '../../../sentences.ts';

/** Tasks of rotations, letters, the match, the season's own dates, visa and start. */
export const planSeason: Sentences = {
  'You apply with less work in the United States, and without a letter from it.':
    'تتقدم بعمل أقل في الولايات المتحدة، ودون رسالة منه.',
  'Arrange a hands-on rotation in the United States': 'رتّب تدريبًا بممارسة مباشرة في الولايات المتحدة',
  'US clinical experience (USCE) shows that you know how care works there, and it brings letters.':
    'تُظهر الخبرة السريرية في أمريكا (USCE) أنك تعرف كيف تسير الرعاية هناك، وتأتي منها الرسائل.',
  'Look for hands-on work, best with adults and children, at a teaching hospital.':
    'ابحث عن ممارسة مباشرة، والأفضل مع البالغين والأطفال، في مستشفى تعليمي.',
  'Ask in writing: the evaluation, the letter policy, insurance, and what you get back if it is cancelled.':
    'اسأل كتابةً عن التقييم، وسياسة الرسائل، والتأمين، وما يُعاد إليك إذا أُلغي.',
  'Ask the hospital which visa it accepts for this.': 'اسأل المستشفى أي تأشيرة يقبلها لهذا.',
  'Enter it in your profile with its dates once it is agreed.': 'أدخله في ملفك بتواريخه حين يُتفق عليه.',
  'Do the rotation': 'أدِّ التدريب',
  'Do {0} months of rotations': {
    by: 0,
    one: 'أدِّ شهرًا من التدريب',
    two: 'أدِّ شهرين من التدريب',
    few: 'أدِّ {0} أشهر من التدريب',
    other: 'أدِّ {0} شهرًا من التدريب',
  },
  'One or two months of close work say more than many months of watching.':
    'شهر أو شهران من العمل عن قرب أبلغ من أشهر كثيرة من المشاهدة.',
  'Say early that you would like a letter if your work is good.': 'قل مبكرًا إنك تود رسالة إن كان عملك جيدًا.',
  'Ask for feedback half-way, and act on it.': 'اطلب رأيهم في منتصف الطريق، واعمل به.',
  'Programs first look at your application with fewer letters. Many ask for three or four.':
    'تنظر البرامج أول مرة في طلبك برسائل أقل. وكثير منها يطلب ثلاثًا أو أربعًا.',
  'Choose who will write for you': 'اختر من سيكتب لك',
  'Each specialty wants its own authors. A gap is easier to close now than in August.':
    'يريد كل تخصص كتّابه. وسد النقص الآن أسهل منه في أغسطس.',
  'Write down at least {0} authors who saw you work, and one more in reserve.':
    'دوّن {0} على الأقل من الكتّاب الذين رأوك تعمل، وواحدًا آخر احتياطًا.',
  'For Med-Peds: at least one from internal medicine and one from pediatrics.':
    'لـMed-Peds: واحد على الأقل من الطب الباطني وواحد من طب الأطفال.',
  'Enter them in your profile as planned.': 'أدخلهم في ملفك على أنهم مخطط لهم.',
  'Ask your authors, and give them {0} weeks': {
    by: 0,
    one: 'اطلب من كتّابك، وامنحهم أسبوعًا',
    two: 'اطلب من كتّابك، وامنحهم أسبوعين',
    few: 'اطلب من كتّابك، وامنحهم {0} أسابيع',
    other: 'اطلب من كتّابك، وامنحهم {0} أسبوعًا',
  },
  'Good letters take time, and their authors are busy.': 'الرسائل الجيدة تحتاج إلى وقت، وكتّابها مشغولون.',
  'Ask in person or by video where you can, soon after you worked together.':
    'اطلب وجهًا لوجه أو بالفيديو حيث تستطيع، بعد عملكما معًا بقليل.',
  'Give each author your CV, your goals, and two or three cases that you worked on together.':
    'أعطِ كل كاتب سيرتك وأهدافك وحالتين أو ثلاثًا عملتما عليها معًا.',
  'Talk openly about your scores. A fair comparison with others helps you.':
    'تحدث بصراحة عن درجاتك. فالمقارنة المنصفة بغيرك تفيدك.',
  'Remind authors who have not written yet': 'ذكّر الكتّاب الذين لم يكتبوا بعد',
  'A busy author may forget. A reminder is normal.': 'قد ينسى الكاتب المشغول. والتذكير أمر عادي.',
  'One friendly line with the date is enough.': 'يكفي سطر ودود واحد مع الموعد.',
  'Still open: {0}.': 'ما زال مفتوحًا: {0}.',
  'Have the letters uploaded': 'اطلب رفع الرسائل',
  'The author uploads the letter, not you. It takes some days until it shows.':
    'الكاتب هو من يرفع الرسالة، لا أنت. وتحتاج إلى بضعة أيام حتى تظهر.',
  'Make an entry for each letter in ERAS and send the author its request form.':
    'أنشئ لكل رسالة خانة في ERAS، وأرسل إلى الكاتب استمارة طلبها.',
  'ERAS asks whether you waive your right to read it. A waiver cannot be taken back.':
    'يسألك ERAS هل تتنازل عن حقك في قراءتها. والتنازل لا رجعة فيه.',
  'Look every few days which letters have come.': 'انظر كل بضعة أيام أي الرسائل وصلت.',

  'Register for the Match (NRMP)': 'سجّل في Match (NRMP)',
  'ERAS does not register you. Without it you are in no Match and in no SOAP.':
    'لا يسجّلك ERAS. ودون ذلك لست في Match ولا في SOAP.',
  'Have your ECFMG number at hand.': 'أبقِ رقمك في ECFMG في متناولك.',
  'Enter your citizenship and visa as they are now, not as you expect them.':
    'أدخل جنسيتك وتأشيرتك كما هما الآن، لا كما تتوقعهما.',
  'Pay the registration.': 'ادفع رسم التسجيل.',
  'Agree with your partner on places and distance': 'اتفق مع شريكك على الأماكن والمسافة',
  'A couple matches only to a pair that you both ranked. Two lists in different towns match nobody.':
    'لا يحصل الزوجان على مكان إلا في زوج من البرامج وضعه كلاهما في قائمته. وقائمتان في مدينتين مختلفتين لا تنفعان أحدًا.',
  'Choose regions where both of you have programs.': 'اختارا مناطق لكليكما فيها برامج.',
  'Agree how far apart you would live, and for how long.':
    'اتفقا على المسافة التي تقبلانها بينكما، وكم تدوم.',
  'You apply to places where only one of you can train.':
    'تتقدمان إلى أماكن لا يستطيع التدرب فيها إلا أحدكما.',
  'Link your registration with your partner': 'اربط تسجيلك بتسجيل شريكك',
  'Each of you registers alone. The link makes you a couple.': 'يسجّل كل منكما وحده. والربط يجعلكما زوجين.',
  'One of you asks for the link, the other accepts. Both pay the fee for couples.':
    'يطلب أحدكما الربط ويقبل الآخر. ويدفع كلاكما رسم الزوجين.',
  'You are matched as two single people.': 'تُعاملان كشخصين منفردين.',
  'Practise interviews': 'تدرب على المقابلات',
  'The first interview may come within days of the first invitation.':
    'قد تأتي أول مقابلة بعد أول دعوة بأيام.',
  'Speak your answers aloud. Record yourself and listen.': 'قل إجاباتك بصوت عالٍ. سجّل نفسك واستمع.',
  'Practise the question about scores until it takes 60 to 90 seconds.':
    'تدرب على سؤال الدرجات حتى يستغرق من 60 إلى 90 ثانية.',
  'Ask someone to interview you in English.': 'اطلب من أحد أن يجري معك مقابلة بالإنجليزية.',
  'Your first interviews become your practice.': 'تصبح مقابلاتك الأولى هي تدريبك.',
  'Check that ECFMG has confirmed you to the NRMP': 'تأكد أن ECFMG أكدتك لدى NRMP',
  'The NRMP asks ECFMG whether you have met every requirement. If not, your list does not count.':
    'يسأل NRMP مؤسسة ECFMG هل استوفيت كل الشروط. وإن لم تستوفها فلا تُحسب قائمتك.',
  'Look for the word "verified" in your NRMP account.': 'ابحث عن كلمة «verified» في حسابك لدى NRMP.',
  'If it is missing, write to ECFMG the same day.': 'إن لم تجدها، فاكتب إلى ECFMG في اليوم نفسه.',
  'You are taken out of the Match and of SOAP.': 'تُستبعد من Match ومن SOAP.',
  'Order your programs by where you want to train': 'رتّب برامجك بحسب المكان الذي تريد التدرب فيه',
  'The Match is built so that your true order is also your best one.':
    'بُني Match بحيث يكون ترتيبك الصادق هو الأفضل لك أيضًا.',
  'Note your impression on the day of each interview.': 'دوّن انطباعك في يوم كل مقابلة.',
  'Leave out a place only if you would not go there.': 'لا تترك مكانًا إلا إذا كنت لن تذهب إليه.',
  'You certify an order that you did not think over.': 'تعتمد ترتيبًا لم تفكر فيه جيدًا.',
  'Write your two lists as pairs': 'اكتبا قائمتيكما أزواجًا',
  'Both lists must be of the same length, line by line. The computer reads them as pairs.':
    'يجب أن تكون القائمتان بالطول نفسه سطرًا بسطر. فالحاسوب يقرؤهما أزواجًا.',
  'Add pairs in which one of you does not match, if you would accept that.':
    'أضيفا أزواجًا لا يحصل فيها أحدكما على مكان، إن كنتما تقبلان ذلك.',
  'Compare both lists line by line.': 'قارنا القائمتين سطرًا بسطر.',
  'A list with a missing line does not count as a pair.': 'القائمة التي ينقصها سطر لا تُحسب زوجًا.',
  'Certify your rank list': 'اعتمد rank order list الخاصة بك',
  'Only a certified list takes part. A match is binding.':
    'لا تشارك إلا القائمة المعتمدة. ونتيجة Match ملزمة.',
  'Enter the list, certify it, and read the confirmation.': 'أدخل القائمة واعتمدها واقرأ التأكيد.',
  'After each change, certify again.': 'بعد كل تغيير اعتمدها من جديد.',
  'Nothing is accepted after the deadline. Without a list you cannot match.':
    'لا يُقبل شيء بعد الموعد. ودون قائمة لا يمكنك الحصول على مكان.',
  'See whether you matched, and note it': 'انظر هل طوبقت، ودوّن ذلك',
  'What to do next depends on it. Without a place, SOAP begins on the same day.':
    'عليه يتوقف ما تفعله بعد ذلك. ومن دون مكان يبدأ SOAP في اليوم نفسه.',
  'Your NRMP account shows it on the Monday. Note it on the page "After the Match".':
    'يظهر ذلك في حسابك في NRMP يوم الاثنين. دوّنه في صفحة «بعد المطابقة».',
  'SOAP: choose programs and send': 'SOAP: اختر البرامج وأرسل',
  'SOAP: answer the calls of programs': 'SOAP: أجب عن مكالمات البرامج',
  'SOAP: decide on each offer within its round': 'SOAP: قرّر في كل عرض خلال جولته',
  'The page "SOAP" has each step with its hour, and the rules for contact.':
    'في صفحة «SOAP» كل خطوة مع ساعتها، وقواعد التواصل.',
  'Be ready for SOAP, in case you do not match': 'كن مستعدًا لـSOAP، تحسبًا لعدم الحصول على مكان',
  'SOAP gives you hours, not weeks. Everybody should be ready, and most will not need it.':
    'يمنحك SOAP ساعات لا أسابيع. ينبغي للجميع أن يستعدوا، ومعظمهم لن يحتاج إليه.',
  'Prepare a statement for each specialty that you would take.': 'جهّز personal statement لكل تخصص قد تقبله.',
  'Think which programs you would choose: you have {0} applications.':
    'فكّر في البرامج التي ستختارها: عدد الطلبات المتاحة لك {0}.',
  'Contact no program before it contacts you, and let nobody do it for you.':
    'لا تتصل ببرنامج قبل أن يتصل بك، ولا تدع أحدًا يفعل ذلك عنك.',
  'You write applications in the hours in which others send theirs.':
    'تكتب طلباتك في الساعات التي يرسل فيها غيرك طلباتهم.',
  'Registration costs {0} more after the deadline, and ends when rank lists are due.':
    'يزيد رسم التسجيل {0} بعد الموعد، وينتهي التسجيل مع آخر موعد لقوائم rank order list.',
  'Registration costs more after the deadline, and ends when rank lists are due.':
    'يزيد رسم التسجيل بعد الموعد، وينتهي التسجيل مع آخر موعد لقوائم rank order list.',

  'The ERAS application form opens': 'تُفتح استمارة التقديم في ERAS',
  'From this day you can fill in the form of your season. Nothing can be sent yet.':
    'من هذا اليوم يمكنك ملء استمارة موسمك. ولا يمكن إرسال شيء بعد.',
  'Note your login and look through every page of the form.': 'دوّن بيانات الدخول، وتصفح كل صفحات الاستمارة.',
  'ECFMG begins to issue ERAS tokens': 'تبدأ ECFMG إصدار ERAS tokens',
  'Without the token you cannot open the application form.': 'دون الـtoken لا يمكنك فتح استمارة التقديم.',
  'Order the token through ECFMG in the first days.': 'اطلب الـtoken من ECFMG في الأيام الأولى.',
  'Applications can be sent': 'يمكن إرسال الطلبات',
  'An application sent on this day is read no sooner than one sent later, as long as it is there when programs first look.':
    'الطلب المرسل في هذا اليوم لا يُقرأ قبل طلب أُرسل بعده، ما دام موجودًا عند أول نظرة للبرامج.',
  'Do not rush. Send when everything is right.': 'لا تستعجل. أرسل حين يكون كل شيء سليمًا.',
  'Registration for the Match opens': 'يُفتح التسجيل في Match',
  'The Match is run by the NRMP. ERAS sends your application but does not register you.':
    'يدير NRMP عملية Match. ويرسل ERAS طلبك لكنه لا يسجّلك.',
  'Register with the NRMP in the first weeks. It takes one sitting.':
    'سجّل في NRMP في الأسابيع الأولى. يتم ذلك في جلسة واحدة.',
  'Programs first look at applications': 'تنظر البرامج في الطلبات أول مرة',
  'Programs see all applications from this hour on, with the letters and scores that are there.':
    'من هذه الساعة ترى البرامج كل الطلبات، بما فيها من رسائل ودرجات.',
  'Check that every letter is assigned and every score has been released.':
    'تأكد أن كل رسالة مخصصة وأن كل درجة سُمح بإرسالها.',
  'First interview invitations': 'أولى الدعوات إلى المقابلات',
  'Most invitations come in the weeks after this. Places in the calendar go fast.':
    'تأتي معظم الدعوات في الأسابيع التالية. وتمتلئ المواعيد بسرعة.',
  'Look at your e-mail several times a day, spam folder too.':
    'انظر في بريدك عدة مرات في اليوم، وفي مجلد الرسائل غير المرغوبة أيضًا.',
  'Answer within hours and keep a list of dates.': 'أجب خلال ساعات، واحتفظ بقائمة المواعيد.',
  'Last day for {0} ECFMG Pathways applications': 'آخر يوم لطلبات ECFMG Pathways لموسم {0}',
  'Your date for the certificate rests on this one. After it you need the Pathway of the next season.':
    'على هذا اليوم يقوم تاريخ شهادتك. وبعده تحتاج إلى Pathway الموسم القادم.',
  'A Pathway shows your clinical skills. After this day you cannot be certified in time for this Match.':
    'يُظهر Pathway مهاراتك السريرية. وبعد هذا اليوم لا يمكن أن تصدر شهادتك في الوقت لهذا Match.',
  'The supporting documents must be there on this day, too.':
    'يجب أن تكون الوثائق الداعمة موجودة في هذا اليوم أيضًا.',
  'Match registration without the late fee ends': 'ينتهي التسجيل في Match دون رسم تأخير',
  'After this day registration costs more. It stays open until rank lists are due.':
    'بعد هذا اليوم يكلّف التسجيل أكثر. ويبقى مفتوحًا حتى آخر موعد لقوائم rank order list.',
  'Register at least a week before.': 'سجّل قبله بأسبوع على الأقل.',
  'Rank lists can be entered': 'يمكن إدخال قوائم rank order list',
  'You order the programs where you interviewed, by where you want to train.':
    'ترتّب البرامج التي قابلتك بحسب المكان الذي تريد التدرب فيه.',
  'Enter a first list. You can change it until the deadline.':
    'أدخل قائمة أولى. يمكنك تغييرها حتى الموعد الأخير.',
  'Rank lists are due': 'آخر موعد لقوائم rank order list',
  'Without a certified list you cannot match. ECFMG must have confirmed graduates of schools abroad by then.':
    'دون قائمة معتمدة لا يمكنك الحصول على مكان. ويجب أن تكون ECFMG قد أكدت خريجي الكليات خارج أمريكا قبل ذلك.',
  'Certify the list days before, then look once more that it says "certified".':
    'اعتمد القائمة قبل الموعد بأيام، ثم تأكد مرة أخرى أنها تقول «certified».',
  'Match Week: you learn whether you matched': 'Match Week: تعرف هل حصلت على مكان',
  'You learn if you matched, not yet where. If you did not match, SOAP (the round for open places) begins.':
    'تعرف هل حصلت على مكان، لا أين بعد. وإن لم تحصل، يبدأ SOAP (جولة الأماكن الشاغرة).',
  'Be free this whole week.': 'تفرّغ هذا الأسبوع كله.',
  'Contact no program about an open place before it contacts you.':
    'لا تتصل ببرنامج بشأن مكان شاغر قبل أن يتصل بك.',
  'SOAP: programs begin to read applications': 'SOAP: تبدأ البرامج قراءة الطلبات',
  'Only if you did not match: programs with open places read applications and call for short interviews.':
    'فقط إن لم تحصل على مكان: تقرأ البرامج ذات الأماكن الشاغرة الطلبات، وتتصل لمقابلات قصيرة.',
  'Keep the telephone free and your answers short.': 'أبقِ الهاتف متاحًا وإجاباتك قصيرة.',
  'SOAP: offers in four rounds': 'SOAP: عروض في أربع جولات',
  'Only if you did not match: an offer is open for two hours, and an accepted offer is binding.':
    'فقط إن لم تحصل على مكان: يبقى العرض مفتوحًا ساعتين، والعرض المقبول ملزم.',
  'Decide before the day which offers you would take.': 'قرر قبل ذلك اليوم أي العروض ستقبل.',
  'You learn where you will train.': 'تعرف أين ستتدرب.',
  'Have the first steps of the visa and of the contract ready.': 'جهّز الخطوات الأولى للتأشيرة والعقد.',
  'Residency begins': 'تبدأ الإقامة',
  'You must be able to start by this day. Many programs begin with days of orientation in June.':
    'يجب أن تستطيع البدء في هذا اليوم. وكثير من البرامج يبدأ بأيام تعريفية في يونيو.',
  'Ask your program for its first day.': 'اسأل برنامجك عن أول يوم فيه.',

  'You may not be there on the first day. A program can wait, but it does not have to.':
    'قد لا تكون هناك في أول يوم. يستطيع البرنامج الانتظار، لكنه غير ملزم بذلك.',
  'Ask your health ministry what it needs for the Statement of Need':
    'اسأل وزارة الصحة في بلدك ما الذي تحتاج إليه لإصدار Statement of Need',
  'The J-1 visa asks for this letter from the health ministry of your country. Some ministries take long.':
    'تتطلب تأشيرة J-1 هذه الرسالة من وزارة الصحة في بلدك. وبعض الوزارات يستغرق طويلًا.',
  'Ask for the office, the form, the time, and the exact name of the specialty.':
    'اسأل عن المكتب والاستمارة والمدة والاسم الدقيق للتخصص.',
  'You lose these weeks after Match Day, when there are few.':
    'تخسر هذه الأسابيع بعد Match Day، حين لا يبقى إلا القليل.',
  'Get the Statement of Need': 'احصل على Statement of Need',
  'ECFMG cannot sponsor the J-1 without it.': 'لا تستطيع ECFMG كفالة J-1 دونه.',
  'It must name your specialty exactly as the program does.': 'يجب أن يذكر تخصصك تمامًا كما يذكره البرنامج.',
  'Apply for J-1 sponsorship through ECFMG': 'اطلب كفالة J-1 من ECFMG',
  'ECFMG sponsors every J-1 physician. It decides within weeks of a complete file.':
    'تكفل ECFMG كل طبيب بتأشيرة J-1. وتقرر خلال أسابيع من اكتمال الملف.',
  'Your program opens the file. Send it what it asks for within days.':
    'يفتح برنامجك الملف. أرسل إليه ما يطلبه خلال أيام.',
  'Read what the return to your country after training means for you.':
    'اقرأ ماذا تعني لك العودة إلى بلدك بعد التدريب.',
  'Help your program with the H-1B petition': 'ساعد برنامجك في طلب H-1B',
  'The hospital files it, with your Step 3 result and your certificate.':
    'يقدّمه المستشفى، مع نتيجتك في Step 3 وشهادتك.',
  'Ask the program in writing whether it pays and who files.': 'اسأل البرنامج كتابةً هل يدفع ومن يقدّم الطلب.',
  'A high payment for new petitions was before the courts in October 2026. Ask how it stands on that day.':
    'في أكتوبر 2026 كان رسم مرتفع على الطلبات الجديدة منظورًا أمام المحاكم. اسأل عن وضعه في ذلك اليوم.',
  'Get the visa at the consulate, and travel': 'احصل على التأشيرة من القنصلية، وسافر',
  'Waiting times differ by consulate and change from week to week.':
    'تختلف مدة الانتظار من قنصلية إلى أخرى، وتتغير من أسبوع إلى آخر.',
  'Look now how long people wait at your consulate.': 'انظر الآن كم ينتظر الناس في قنصليتك.',
  'Check whether an entry restriction names your nationality on that day.':
    'تحقق هل على جنسيتك تقييد للدخول في ذلك اليوم.',
  'Book the appointment as soon as you hold the papers.': 'احجز الموعد حالما تستلم الأوراق.',
  'Contract, training licence, health forms, a place to live':
    'العقد، وترخيص التدريب، واستمارات الصحة، والسكن',
  'Your program sends a long list after Match Day. Some papers take weeks.':
    'يرسل برنامجك قائمة طويلة بعد Match Day. وبعض الأوراق يستغرق أسابيع.',
  'Answer each message of the program within days.': 'أجب عن كل رسالة من البرنامج خلال أيام.',
  'Apply for the training licence early.': 'اطلب ترخيص التدريب مبكرًا.',
  'Find out whether you need a visa to enter the United States':
    'اعرف هل تحتاج إلى تأشيرة لدخول الولايات المتحدة',
  'Your profile does not say it. A visitor visa may take {0} months or more.': {
    by: 0,
    one: 'ملفك لا يذكر ذلك. قد تستغرق تأشيرة الزيارة شهرًا أو أكثر.',
    two: 'ملفك لا يذكر ذلك. قد تستغرق تأشيرة الزيارة شهرين أو أكثر.',
    few: 'ملفك لا يذكر ذلك. قد تستغرق تأشيرة الزيارة {0} أشهر أو أكثر.',
    other: 'ملفك لا يذكر ذلك. قد تستغرق تأشيرة الزيارة {0} شهرًا أو أكثر.',
  },
  'Citizens of the United States and holders of a green card need none.':
    'لا يحتاج إليها مواطنو الولايات المتحدة وحاملو green card.',
  'Everybody else: look at travel.state.gov. Then enter the answer in your profile.':
    'أما غيرهم: انظر في travel.state.gov، ثم أدخل الجواب في ملفك.',
  'You may have a place and no way to enter.': 'قد يكون لديك مكان ولا سبيل إلى الدخول.',
  'You cannot enter without one. Waiting times for the interview differ by embassy, from days to many months.':
    'لا يمكنك الدخول دونها. وتختلف مدة انتظار المقابلة من سفارة إلى أخرى، من أيام إلى أشهر كثيرة.',
  'Ask the host in writing which visa fits what you will do there.':
    'اسأل الجهة المضيفة كتابةً أي تأشيرة تناسب ما ستفعله هناك.',
  'The rotation moves back, and its letter with it.': 'يتأخر التدريب، وتتأخر معه رسالته.',
  'Step 3 is held in the United States only. Waiting times for the interview differ by embassy, from days to many months.':
    'لا يُعقد Step 3 إلا في الولايات المتحدة. وتختلف مدة انتظار المقابلة من سفارة إلى أخرى، من أيام إلى أشهر كثيرة.',
  'You cannot be there on the day that you booked.': 'لا يمكنك أن تكون هناك في اليوم الذي حجزته.',
  'Look up the waiting time at your embassy now. Book the interview as soon as you can.':
    'ابحث الآن عن مدة الانتظار في سفارتك. واحجز المقابلة في أقرب وقت.',
  'If you hold a visa that is valid then, or are in the country, mark this done. One visa may serve for more than one stay.':
    'إن كانت لديك تأشيرة صالحة عندئذ، أو كنت في البلد، فعلّم هذه المهمة منجزة. وقد تكفي تأشيرة واحدة لأكثر من إقامة.',
  'Find work and letters that need no entry to the United States':
    'ابحث عن عمل وخطابات لا تتطلب دخول الولايات المتحدة',
  'A hands-on rotation in the United States is not in this plan while its visa is in doubt. This is what you can do meanwhile.':
    'لا يوجد في هذه الخطة تدريب بممارسة مباشرة في الولايات المتحدة ما دامت تأشيرته موضع شك. هذا ما يمكنك فعله في هذه الأثناء.',
  'Do hands-on work where you live, best at a teaching hospital. Ask a doctor who sees you with patients for a letter.':
    'مارس العمل مع المرضى حيث تعيش، والأفضل في مستشفى تعليمي. واطلب خطابًا من طبيب يراك مع المرضى.',
  'Ask US faculty for research or a quality project that you can do from home.':
    'اطلب من أعضاء هيئة تدريس أمريكيين بحثًا أو مشروع تحسين جودة يمكنك إنجازه من بلدك.',
  'Some US hosts offer remote rotations. You watch there; our odds count hands-on months only. Ask about the evaluation and the letter before you pay.':
    'تقدم بعض الجهات الأمريكية تدريبًا عن بُعد. أنت تشاهد فيه فقط؛ واحتمالاتنا تحسب أشهر الممارسة المباشرة وحدها. اسأل عن التقييم والخطاب قبل أن تدفع.',
  'You apply with fewer people who can write about your work.':
    'تقدّم ومعك عدد أقل ممن يمكنهم الكتابة عن عملك.',
  'Get a visitor visa for the rotation': 'احصل على تأشيرة زيارة للتدريب',
  'Get a visitor visa for your time in the United States':
    'احصل على تأشيرة زيارة لفترة وجودك في الولايات المتحدة',
  'Get a visitor visa for Step 3, if you hold none by then':
    'احصل على تأشيرة زيارة لأداء Step 3، إن لم تكن لديك واحدة حتى ذلك الحين',
  'Get a visitor visa for Step 3': 'احصل على تأشيرة زيارة لأداء Step 3',
  'Find out whether any visa for the United States is open to you':
    'اعرف هل هناك أي تأشيرة للولايات المتحدة متاحة لك',
  'Residency, rotations and Step 3 all need entry to the United States. Know the answer before you pay for anything that needs it.':
    'الإقامة الطبية والتدريبات وStep 3 كلها تتطلب دخول الولايات المتحدة. اعرف الجواب قبل أن تدفع مقابل أي شيء يتطلب ذلك.',
  'Write down what may change it: a second citizenship, a visa that you hold, a visa class that is not on the list.':
    'دوّن ما قد يغيّر الأمر: جنسية ثانية، أو تأشيرة لديك، أو فئة تأشيرة ليست في القائمة.',
  'Ask an immigration lawyer about your case. Ask what the advice costs first.':
    'اسأل محامي هجرة عن حالتك. واسأل أولًا كم تكلف الاستشارة.',
  'If a way is open, mark this done: what needs entry then takes its place in the plan. If not, pay for nothing that needs it.':
    'إن كان هناك طريق مفتوح، فضع علامة إنجاز هنا: عندها يأخذ ما يتطلب الدخول مكانه في الخطة. وإلا فلا تدفع مقابل أي شيء يتطلبه.',
  'You may pay for what you cannot enter the country to use.':
    'قد تدفع مقابل شيء لا يمكنك دخول البلد لاستخدامه.',
};
