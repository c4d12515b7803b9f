import type { Sentences } from '../../sentences.ts';

/** The look back at a season, what comes after a match, and the next cycle. */
export const seasonPostMatch: Sentences = {
  'The match binds you and the program. The program sends you its contract. Read it, ask what is not clear, and sign it in time.':
    'المطابقة تلزمك وتلزم البرنامج. يرسل إليك البرنامج عقده. اقرأه، واسأل عما ليس واضحًا، ووقّعه في موعده.',
  'Your school must confirm your diploma and final transcript to ECFMG. Ask the program by when it needs your certificate.':
    'يجب أن تؤكد كليتك شهادتك وكشف درجاتك النهائي لدى ECFMG. اسأل البرنامج متى يحتاج إلى شهادة ECFMG على أبعد تقدير.',
  'Licence rules differ by state. Ask the program which training licence you need, and by when. We hold no dates by state.':
    'تختلف قواعد الترخيص بحسب الولاية. اسأل البرنامج أي ترخيص تدريب تحتاج إليه ومتى. ليست لدينا تواريخ بحسب الولاية.',
  'For the H-1B, the program files, and the state must allow you to train. Ask the program who pays and what it needs from you.':
    'تأشيرة H-1B يقدّم طلبها البرنامج، ويجب أن تسمح لك الولاية بالتدريب. اسأل البرنامج من يدفع وماذا يحتاج منك.',
  'If the visa comes late, tell the program at once. The NRMP asks programs to consider a later start first.':
    'إن تأخرت التأشيرة فأخبر البرنامج فورًا. يطلب NRMP من البرامج أن تنظر أولًا في موعد بدء متأخر.',
  'For the J-1, ask your health ministry for the Statement of Need now. ECFMG sponsors the visa.':
    'لتأشيرة J-1 اطلب الآن من وزارة الصحة في بلدك خطاب Statement of Need. وECFMG هي التي تكفل التأشيرة.',
  '{0} It takes about {1} weeks after your file is complete.': {
    by: 1,
    one: '{0} ويستغرق ذلك نحو أسبوع واحد بعد اكتمال ملفك.',
    two: '{0} ويستغرق ذلك نحو أسبوعين بعد اكتمال ملفك.',
    few: '{0} ويستغرق ذلك نحو {1} أسابيع بعد اكتمال ملفك.',
    many: '{0} ويستغرق ذلك نحو {1} أسبوعًا بعد اكتمال ملفك.',
    other: '{0} ويستغرق ذلك نحو {1} أسبوع بعد اكتمال ملفك.',
  },
  '{0} It takes about {1} to {2} weeks after your file is complete.': {
    by: 2,
    few: '{0} ويستغرق ذلك نحو {1} إلى {2} أسابيع بعد اكتمال ملفك.',
    many: '{0} ويستغرق ذلك نحو {1} إلى {2} أسبوعًا بعد اكتمال ملفك.',
    other: '{0} ويستغرق ذلك نحو {1} إلى {2} أسبوع بعد اكتمال ملفك.',
  },
  'Residency begins on {0}. Many programs begin with days of orientation before it. Your plan has the tasks until then.':
    'تبدأ الإقامة في {0}. تبدأ برامج كثيرة قبل ذلك بأيام تعريفية. في خطتك المهام حتى ذلك اليوم.',
  'Plan season {0} with {1}. Fewer interviews came than your profile let us expect, and that may come again.':
    'خطط لموسم {0} على أساس {1}. جاءت مقابلات أقل مما كان ملفك يجعلنا نتوقع، وقد يتكرر ذلك.',
  'By your profile alone, your best list would give {0}. Your list shows that number, because it does not know how this season went. The repairs below are counted from it, too.':
    'بحسب ملفك وحده تعطي أفضل قائمة لك {0}. تعرض قائمتك هذا الرقم لأنها لا تعرف كيف سار هذا الموسم. والإصلاحات أدناه محسوبة منه أيضًا.',
  'The lower number holds if letters and statement stay the same, so that is where to begin.':
    'يصح الرقم الأقل إن بقيت الرسائل والبيان الشخصي كما هي، فابدأ من هناك.',
  'In season {0}, the best list for your profile as it is gives {1}. Plan with that number.':
    'في موسم {0} تعطي أفضل قائمة لملفك كما هو فرصة قدرها {1}. خطط بهذا الرقم.',
  '{0} What this season showed hardly changes it.': '{0} وما أظهره هذا الموسم لا يكاد يغيّره.',
  '{0} By the interviews of this season alone it would be higher, but one season is little to go by, so we count no more for it.':
    '{0} بناءً على مقابلات هذا الموسم وحدها تكون أعلى، لكن موسمًا واحدًا دليل قليل، فلا نحسب له زيادة.',
  'After the invitations: the interviews and the list': 'بعد الدعوات: المقابلات والقائمة',
  'Invitations were not what was missing. {0} The numbers cannot tell what decided after them.':
    'لم تكن الدعوات هي ما نقص. {0} ولا تستطيع الأرقام أن تقول ما الذي حسم الأمر بعدها.',
  '1 program that you ranked has an open question about your visa. A program that cannot sponsor you cannot take you. Ask it before you apply there again.':
    'برنامج واحد رتّبته لديه سؤال مفتوح عن تأشيرتك. البرنامج الذي لا يستطيع أن يكفلك لا يستطيع أن يقبلك. اسأله قبل أن تقدّم إليه مرة أخرى.',
  '{0} programs that you ranked have an open question about your visa. A program that cannot sponsor you cannot take you. Ask each one before you apply there again.':
    'عدد البرامج التي رتّبتها ولديها سؤال مفتوح عن تأشيرتك: {0}. البرنامج الذي لا يستطيع أن يكفلك لا يستطيع أن يقبلك. اسأل كل واحد منها قبل أن تقدّم إليه مرة أخرى.',
  'Make the list longer next time: each program more raises the chance, however the interviews go.':
    'اجعل القائمة أطول في المرة القادمة: كل برنامج إضافي يرفع الفرصة، كيفما سارت المقابلات.',
  '{0}: you had {1}. You have not said how many you ranked.': '{0}: أجريت {1}. لم تذكر كم برنامجًا رتّبت.',
  '{0}: you ranked {1} of {2} programs that interviewed you. Each one left off cost some chance.':
    '{0}: رتّبت {1} من أصل {2} من البرامج التي قابلتك. كل برنامج تُرك خارج القائمة أفقدك بعض الفرصة.',
  '{0}: you ranked every program that interviewed you.': '{0}: رتّبت كل البرامج التي قابلتك.',
  'Without an interview there was no program to rank, so no match was possible.':
    'من دون مقابلة لم يكن هناك برنامج ترتّبه، فلم تكن المطابقة ممكنة.',
  'With {0} ranked, the chance of a match was {1}.': 'مع {0} في قائمة الترتيب كانت فرصة المطابقة {1}.',
  '{0} You have not said how it ended.': '{0} لم تذكر كيف انتهى الموسم.',
  '{0} You matched.': '{0} تمت مطابقتك.',
  '{0} Not matching with such a list happens by chance in {1}. Look at the interviews themselves.':
    '{0} من النادر ألا تتم المطابقة بالصدفة وحدها مع قائمة كهذه ({1}). انظر في المقابلات نفسها.',
  '{0} Not matching with such a list is within what chance does.':
    '{0} عدم المطابقة مع قائمة كهذه يقع ضمن ما تفعله الصدفة.',
  'Fewer interviews than the profile explains': 'مقابلات أقل مما يفسره الملف',
  'Something in the application that no form shows worked against you: letters, statement, or documents that came late.':
    'شيء في الطلب لا تُظهره أي استمارة عمل ضدك: الرسائل أو البيان الشخصي أو وثائق وصلت متأخرة.',
  'Ask two people who choose residents to read the whole application, not only the statement.':
    'اطلب من شخصين ممن يختارون الأطباء المقيمين أن يقرآ الطلب كله، لا البيان الشخصي وحده.',
  'Check in ERAS on which day each letter and score arrived.':
    'تحقق في ERAS في أي يوم وصلت كل رسالة وكل درجة.',
  'Programs left off the list': 'برامج تُركت خارج القائمة',
  'Next time, rank every program where you would train rather than not match.':
    'في المرة القادمة رتّب كل برنامج تفضّل التدرب فيه على ألا تتم مطابقتك.',
  'Interviews that did not lead to a match': 'مقابلات لم تؤدِّ إلى المطابقة',
  'Practise with people who interview residents, and ask for one thing to change each time.':
    'تدرّب مع أشخاص يقابلون الأطباء المقيمين، واطلب في كل مرة شيئًا واحدًا تغيّره.',
  'Record your answer to the question about scores, and bring it to 60 to 90 seconds.':
    'سجّل بصوتك إجابتك عن سؤال الدرجات، واجعلها بين 60 و90 ثانية.',
  'Another list would have given more': 'قائمة أخرى كانت ستعطي أكثر',
  'Before the season, your applications gave {0}. The best list for the budget of your profile gave {1}.':
    'قبل الموسم كانت طلباتك تعطي فرصة قدرها {0}. وكانت أفضل قائمة لميزانية ملفك تعطي {1}.',
  'Next season, start from the planned list and change it where you know better.':
    'في الموسم القادم ابدأ من القائمة المخططة، وغيّرها حيث تعرف أكثر.',
  'The season broke between applications and interviews: that is more than chance explains.':
    'تعثّر الموسم بين الطلبات والمقابلات: وهذا أكثر مما تفسره الصدفة.',
  'The season broke between interviews and your rank order list: that is more than chance explains.':
    'تعثّر الموسم بين المقابلات وقائمة الترتيب: وهذا أكثر مما تفسره الصدفة.',
  'The season broke between your rank order list and the match: that is more than chance explains.':
    'تعثّر الموسم بين قائمة الترتيب والمطابقة: وهذا أكثر مما تفسره الصدفة.',
  'You matched. Congratulations.': 'تمت مطابقتك. مبارك.',
  'You have a place through SOAP. Congratulations. It is a real place. A look back is only for understanding the season.':
    'لك مقعد عن طريق SOAP. مبارك. وهو مقعد حقيقي. والنظر إلى الوراء هنا لفهم الموسم فقط.',
  'You have not said how the season ended. Until then, this is a look at its numbers alone.':
    'لم تذكر كيف انتهى الموسم. وإلى أن تذكر ذلك، هذه نظرة في أرقامه وحدها.',
  'Not matching is hard, and it says less about you as a doctor than it feels like today.':
    'عدم المطابقة صعب، وهو يقول عنك طبيبًا أقل مما تشعر به اليوم.',
  'Without your numbers of applications and interviews, we cannot tell where the season broke.':
    'من دون عدد طلباتك ومقابلاتك لا يمكننا أن نعرف أين تعثّر الموسم.',
  'The numbers are too small to tell where the season broke. The gaps below come from your profile alone.':
    'الأرقام أصغر من أن تبيّن أين تعثّر الموسم. والثغرات أدناه مأخوذة من ملفك وحده.',
  'No stage fell short of what chance does. The season went as the odds had it, so better odds are the way: see the repairs.':
    'لم تقل أي مرحلة عما تفعله الصدفة. سار الموسم كما قالت الاحتمالات، فالطريق هو تحسينها: انظر ما يمكن إصلاحه.',
  'Tell one person who is on your side. You do not have to explain anything.':
    'أخبر شخصًا واحدًا يقف إلى جانبك. لست مضطرًا إلى شرح شيء.',
  'Sleep, eat and move first. Decide nothing large in the first days.':
    'نم وكُل وتحرّك أولًا. لا تتخذ قرارًا كبيرًا في الأيام الأولى.',
  'Thank the people who wrote your letters, and tell them how it ended. You may need them again.':
    'اشكر من كتبوا رسائلك، وأخبرهم كيف انتهى الموسم. فقد تحتاج إليهم ثانية.',
  'Write down what you remember of each interview while it is fresh. It is worth more than any forum.':
    'اكتب ما تتذكره من كل مقابلة ما دام حاضرًا في ذهنك. فهو أنفع من أي منتدى.',
  'If dark thoughts stay, or you think of harming yourself, call the emergency number of the country you are in, or go to the nearest hospital. You are a doctor and also a person who may need one.':
    'إن بقيت الأفكار السوداء، أو فكرت في إيذاء نفسك، فاتصل برقم الطوارئ في البلد الذي أنت فيه، أو اذهب إلى أقرب مستشفى. أنت طبيب، وأنت أيضًا إنسان قد يحتاج إلى طبيب.',
  'In season {0} you had an interview at {1}. Where you apply again, say what is new since you talked.':
    'في موسم {0} كانت لك مقابلة في {1}. حيث تتقدم مرة أخرى، قل ما الجديد منذ حديثكما.',
  'Programs see that you applied before. Say in one sentence what is new since then, with its date.':
    'ترى البرامج أنك تقدمت من قبل. قل في جملة واحدة ما الجديد منذ ذلك الحين، مع تاريخه.',
  'Write a new statement. A program may still have the old one.':
    'اكتب بيانًا شخصيًا جديدًا. فقد يكون القديم ما زال لدى أحد البرامج.',
  'Ask for at least one new letter from the months since. Old letters show the old date.':
    'اطلب رسالة جديدة واحدة على الأقل عن الأشهر التي مضت. فالرسائل القديمة يظهر عليها التاريخ القديم.',
  'Register again for the {0} Match. A registration counts for one season only.':
    'سجّل من جديد في مطابقة {0}. التسجيل لموسم واحد فقط.',
  'Another year moves you away from graduation. Check the limits that programs state, and stay in clinical work.':
    'سنة أخرى تبعدك عن تخرجك. راجع الحدود التي تذكرها البرامج، وابقَ في العمل السريري.',
  'Pay nobody who promises you a position. Positions come through the Match, SOAP, or an open vacancy of a program itself.':
    'لا تدفع لأحد يعدك بمقعد. المقاعد تأتي عن طريق المطابقة أو SOAP أو شاغر يعلنه البرنامج نفسه.',
  'Internal Medicine or Pediatrics alone, with patients of all ages in view':
    'الطب الباطني وحده أو طب الأطفال وحده، مع الاهتمام بالمرضى من كل الأعمار',
  'Three years in one of the two. Clinics for conditions that begin in childhood need doctors from both sides.':
    'ثلاث سنوات في أحدهما. عيادات الأمراض التي تبدأ في الطفولة تحتاج إلى أطباء من الجانبين.',
  'Fellowships of that specialty, and much of the work with young adults. Not the second board that {0} years of Med-Peds give.':
    {
      by: 0,
      one: 'زمالات (fellowships) ذلك التخصص، وكثيرًا من العمل مع الشباب. لا شهادة البورد الثانية التي تعطيها سنة واحدة من Med-Peds.',
      two: 'زمالات (fellowships) ذلك التخصص، وكثيرًا من العمل مع الشباب. لا شهادة البورد الثانية التي تعطيها سنتان من Med-Peds.',
      few: 'زمالات (fellowships) ذلك التخصص، وكثيرًا من العمل مع الشباب. لا شهادة البورد الثانية التي تعطيها {0} سنوات من Med-Peds.',
      other:
        'زمالات (fellowships) ذلك التخصص، وكثيرًا من العمل مع الشباب. لا شهادة البورد الثانية التي تعطيها {0} سنة من Med-Peds.',
    },
  'Hospital or primary care with young adults': 'المستشفى أو الرعاية الأولية مع الشباب',
  'People with sickle cell disease, cystic fibrosis or heart defects grow up. Many hospitals look for doctors who know both worlds.':
    'المصابون بفقر الدم المنجلي أو التليف الكيسي أو عيوب القلب يكبرون. وتبحث مستشفيات كثيرة عن أطباء يعرفون العالمين.',
  'It follows after any of the three residencies.': 'يأتي بعد أي من الإقامات الثلاث.',
  'Community or global health': 'صحة المجتمع أو الصحة العالمية',
  'Work in an underserved place, here or at home, with teaching and quality projects.':
    'عمل في مكان يقل فيه الأطباء، هنا أو في بلدك، مع التعليم ومشاريع الجودة.',
  'It counts as continuous clinical work if you apply again.': 'يُحسب عملًا سريريًا متصلًا إن تقدمت مرة أخرى.',
  'A year in research or in a clinical post, then apply again':
    'سنة في البحث أو في وظيفة سريرية، ثم التقديم من جديد',
  'It is sensible when it adds what your gaps name: US letters, Step 3, or a new specialty link.':
    'يكون ذلك معقولًا حين يضيف ما تذكره ثغراتك: رسائل من الولايات المتحدة، أو Step 3، أو صلة جديدة بالتخصص.',
  'Every residency, at the price of a year more since graduation.':
    'كل الإقامات، وثمنها سنة أخرى بعد التخرج.',
  'By your entries, ECFMG had not confirmed you in time, so you cannot take part in SOAP of {0}. Contact no program of the Match until SOAP has ended on {1}.':
    'بحسب ما أدخلته لم تؤكد ECFMG شهادتك في الوقت المناسب، فلا يمكنك المشاركة في SOAP لعام {0}. لا تتواصل مع أي برنامج في Match حتى ينتهي SOAP في {1}.',
  'Look first whether ECFMG had confirmed you in time: your NRMP account shows it. If it had not, you cannot take part in SOAP.':
    'انظر أولًا هل أكدت ECFMG شهادتك في الوقت المناسب: حسابك في NRMP يبيّن ذلك. فإن لم تفعل، فلا يمكنك المشاركة في SOAP.',
  'If ECFMG had confirmed you in time, say in your profile that you are certified.':
    'إذا كانت ECFMG قد أكدت شهادتك في الوقت المناسب، فاذكر في ملفك أنك حاصل على الشهادة.',
  '{0} What this season shows counts here once its invitations are over.':
    '{0} وما يظهره هذا الموسم يُحسب هنا حين تنتهي دعواته.',
  'This holds only if ECFMG confirms you before rank lists of {0} are due.':
    'لا يصح هذا إلا إذا أكدت ECFMG شهادتك قبل آخر موعد لقوائم الترتيب لعام {0}.',
  'Plan season {0} with {1}. The answers of this season speak for a little less than your profile alone. Chance can explain that, too, but the lower number is the safer one.':
    'خطط لموسم {0} على أساس {1}. أجوبة هذا الموسم تدل على أقل قليلًا مما يدل عليه ملفك وحده. قد تفسر الصدفة ذلك أيضًا، لكن الرقم الأقل هو الأسلم.',
  'If it did not, begin with what certification still needs. Your plan has its steps and their dates.':
    'وإن لم يحدث ذلك، فابدأ بما لا يزال ينقص الشهادة. في خطتك الخطوات وتواريخها.',
  'No ECFMG certificate in time': 'لا شهادة ECFMG في الوقت المناسب',
  'ECFMG had to confirm you by {0}. By your entries it had not, so no match was possible in {1}, whatever else went well.':
    'كان على ECFMG أن تؤكد شهادتك في موعد أقصاه {0}. وبحسب ما أدخلته لم تفعل، فلم يكن الحصول على مكان ممكنًا في {1} مهما سار غير ذلك جيدًا.',
  'If ECFMG did confirm you in time, say in your profile that you are certified.':
    'إذا كانت ECFMG قد أكدت شهادتك فعلًا في الوقت المناسب، فاذكر في ملفك أنك حاصل عليها.',
  'The ECFMG certificate: it is not known whether it came': 'شهادة ECFMG: لا يُعرف هل وصلت',
  'ECFMG had to confirm you by {0}. If it did not, no match was possible in {1}, and that comes before every other reason.':
    'كان على ECFMG أن تؤكد شهادتك في موعد أقصاه {0}. فإن لم تفعل، لم يكن الحصول على مكان ممكنًا في {1}، وهذا يسبق كل سبب آخر.',
  'Say in your profile whether the certificate came.': 'اذكر في ملفك هل وصلت الشهادة.',
  '{0}: your list has every program that interviewed you.': '{0}: في قائمتك كل برنامج أجرى معك مقابلة.',
  'Without the ECFMG certificate no match is possible, whatever is ranked.':
    'من دون شهادة ECFMG لا يمكن الحصول على مكان، أيًّا كان ما في القائمة.',
  'If you are certified in time, the chance of a match with {0} ranked is {1}.':
    'إذا وصلت شهادتك في الوقت المناسب، ففرصة الحصول على مكان مع {0} في القائمة هي {1}.',
  'If you were certified in time, the chance of a match with {0} ranked is {1}.':
    'إذا كانت شهادتك قد وصلت في الوقت المناسب، ففرصة الحصول على مكان مع {0} في القائمة هي {1}.',
  'If you were certified in time, the chance of a match with {0} ranked was {1}.':
    'إذا كانت شهادتك قد وصلت في الوقت المناسب، ففرصة الحصول على مكان مع {0} في القائمة كانت {1}.',
  'With {0} ranked, the chance of a match is {1}.': 'مع {0} في القائمة، فرصة الحصول على مكان هي {1}.',
  'Without the certificate no list can lead to a match, so the numbers cannot tell where else the season broke.':
    'من دون الشهادة لا تؤدي أي قائمة إلى مكان، فلا تستطيع الأرقام أن تبيّن أين تعثّر الموسم غير ذلك.',
  'If you were certified in time, no stage fell short of what chance does. Then better odds are the way: see the repairs.':
    'إذا كانت شهادتك قد وصلت في الوقت المناسب، فلم تقل أي مرحلة عما تفعله الصدفة. والطريق عندئذ هو تحسين الاحتمالات: انظر ما يمكن إصلاحه.',
  'This season still runs. Here is how it stands today.': 'ما زال هذا الموسم جاريًا. وهكذا حاله اليوم.',
  'So far, fewer invitations came than chance explains. What to do now stands on the page “Season”.':
    'جاءت حتى الآن دعوات أقل مما تفسره الصدفة. وما ينبغي فعله الآن في صفحة «الموسم».',
  'The numbers are still too small to tell anything.': 'ما زالت الأرقام أصغر من أن تدل على شيء.',
  'So far, no stage falls short of what chance does.': 'حتى الآن لا تقل أي مرحلة عما تفعله الصدفة.',
  'This season is not over yet. Look here again when it has ended.':
    'لم ينتهِ هذا الموسم بعد. عُد إلى هنا حين ينتهي.',
  '{0}: your list has {1} of {2} programs that interviewed you. Each one left off costs some chance.':
    '{0}: في قائمتك {1} من أصل {2} من البرامج التي قابلتك. كل برنامج يُترك خارجها يُفقدك بعض الفرصة.',
  '1 program is not in our facts, so it is not counted here.': 'برنامج واحد ليس في بياناتنا، فلا يُحسب هنا.',
  '{0} programs are not in our facts, so they are not counted here.': {
    by: 0,
    two: 'برنامجان ليسا في بياناتنا، فلا يُحسبان هنا.',
    few: '{0} برامج ليست في بياناتنا، فلا تُحسب هنا.',
    many: '{0} برنامجًا ليست في بياناتنا، فلا تُحسب هنا.',
    other: '{0} برنامج ليست في بياناتنا، فلا تُحسب هنا.',
  },
};
