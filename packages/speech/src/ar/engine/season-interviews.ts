import type { Sentences } from '../../sentences.ts';

/** The season under way: interviews, invitations beside what was expected, and the chance from here. */
export const seasonInterviews: Sentences = {
  '{0} and {1} overlap. Ask one of them for another day now: programs expect it.':
    'مقابلتا {0} و{1} في وقت واحد. اطلب الآن من أحد البرنامجين يومًا آخر: البرامج معتادة على ذلك.',
  '{0} and {1} are on the same day. The hour at {2} is not known yet. Ask for it now, and say when you are not free.':
    'مقابلتا {0} و{1} في يوم واحد. ساعة مقابلة {2} غير معروفة بعد. اسأل عنها الآن، واذكر متى لا تكون متفرغًا.',
  'Between {0} and {1} there is less than a day to travel. Ask one of them for a virtual talk or another day.':
    'بين {0} و{1} أقل من يوم واحد للسفر. اطلب من أحد البرنامجين مقابلة عن بُعد أو يومًا آخر.',
  'Between {0} and {1} there is less than {2} to travel. Ask one of them for a virtual talk or another day.':
    'بين {0} و{1} أقل من {2} للسفر. اطلب من أحد البرنامجين مقابلة عن بُعد أو يومًا آخر.',
  'Between {0} and {1} there are only {2} minutes. Leave {3}, to write down what you heard and to be early.':
    {
      by: 2,
      one: 'ليس بين {0} و{1} سوى دقيقة واحدة. اترك {3}، لكي تدوّن ما سمعته وتحضر قبل الموعد.',
      two: 'ليس بين {0} و{1} سوى دقيقتين. اترك {3}، لكي تدوّن ما سمعته وتحضر قبل الموعد.',
      few: 'ليس بين {0} و{1} سوى {2} دقائق. اترك {3}، لكي تدوّن ما سمعته وتحضر قبل الموعد.',
      other: 'ليس بين {0} و{1} سوى {2} دقيقة. اترك {3}، لكي تدوّن ما سمعته وتحضر قبل الموعد.',
    },
  '{0}: the time to answer is over. If you have answered, mark it. If not, write today and ask whether the invitation still stands.':
    '{0}: انتهى وقت الرد. إن كنت قد رددت فسجّل ذلك. وإلا فاكتب اليوم واسأل هل ما زالت الدعوة قائمة.',
  '{0}: its invitation is dated {1}, which lies ahead. Please check this day. If it is the day of the interview, note it as that.':
    '{0}: تاريخ الدعوة {1}، وهو لم يأت بعد. تحقق من فضلك من هذا اليوم. وإن كان يوم المقابلة فسجّله يومًا لها.',
  '{0}: the invitation is of {1}, and no answer is noted. If you have answered, mark it. If not, write today and ask whether it still stands.':
    '{0}: الدعوة بتاريخ {1}، ولم يُسجَّل رد. إن كنت قد رددت فسجّل ذلك. وإلا فاكتب اليوم واسأل هل ما زالت قائمة.',
  '{0} stands twice at the same time. If it is one interview, make the two entries one. If not, correct the time of one of them.':
    '{0} مسجَّل مرتين في الوقت نفسه. إن كانت مقابلة واحدة فاجعل القيدين قيدًا واحدًا. وإلا فصحّح وقت أحدهما.',
  '{0}: answer before its deadline. Days that are left go first.':
    '{0}: رد قبل الموعد النهائي. الأيام المتبقية تنفد سريعًا.',
  '{0}: no deadline is noted. Many programs expect an answer within {1} hours, and some invite more people than they have days. Answer today.':
    '{0}: لا موعد نهائي مدوّن. تتوقع برامج كثيرة الرد خلال {1} ساعة، وبعضها يدعو من الناس أكثر مما لديه من الأيام. رد اليوم.',
  '{0}: thanked.': '{0}: أُرسل الشكر.',
  '{0} wants no notes of thanks. Write none: respect counts more.':
    'لا يريد {0} رسائل شكر. لا تكتب شيئًا: الاحترام أهم.',
  '{0}: a note fits {1} to {2} hours after it.':
    '{0}: أنسب وقت لرسالة الشكر من {1} إلى {2} ساعة بعد المقابلة.',
  '{0}: write now, and name one thing from your talk that only this program could read.':
    '{0}: اكتب الآن، واذكر أمرًا من حديثكم لا يصلح إلا لهذا البرنامج.',
  '{0}: look up first whether it takes notes. The association of Internal Medicine programs asks applicants to send none. Write only if this program takes them, and name one thing from your talk.':
    '{0}: انظر أولًا هل يقبل رسائل الشكر. تطلب رابطة برامج الطب الباطني من المتقدمين ألا يرسلوا شيئًا. لا تكتب إلا إن كان هذا البرنامج يقبلها، واذكر أمرًا من حديثكم.',
  '{0}: look up first whether it takes notes. If it does, write now, and name one thing from your talk that only this program could read.':
    '{0}: انظر أولًا هل يقبل رسائل الشكر. إن كان يقبلها فاكتب الآن، واذكر أمرًا من حديثكم لا يصلح إلا لهذا البرنامج.',
  '{0}: the days for a note are over. A short one still does no harm, if the program takes notes.':
    '{0}: انتهت أيام رسالة الشكر. رسالة قصيرة لا تضر مع ذلك، إن كان البرنامج يقبلها.',
  'The association of Internal Medicine programs asks applicants to send no notes. Look up what this program says.':
    'تطلب رابطة برامج الطب الباطني من المتقدمين ألا يرسلوا رسائل شكر. انظر ماذا يقول هذا البرنامج.',
  'Look up whether the program takes notes.': 'انظر هل يقبل البرنامج رسائل الشكر.',

  'Whom you met, and one thing that each of them said.': 'من قابلت، وأمر واحد قاله كل منهم.',
  'What they asked you, and what you would answer better next time.':
    'ماذا سألوك، وأي جواب ستحسّنه في المرة القادمة.',
  'What residents said when no teacher was there.': 'ماذا قال المقيمون في غياب المدرّسين.',
  'Teaching, feedback and who helps at night.': 'التدريس، والملاحظات على الأداء، ومن يساعد ليلًا.',
  'What you would be glad of there, and what you would miss.': 'ما يسعدك هناك، وما ستفتقده.',
  'Your own criterion "{0}": one to five stars.': 'معيارك الخاص «{0}»: من نجمة إلى خمس نجوم.',
  'Something specific for a note of thanks.': 'أمر محدد تذكره في رسالة الشكر.',
  'What you still want to know, what you promised to send, and to whom.':
    'ما تريد معرفته بعد، وما وعدت بإرساله، وإلى من.',
  'Would you rather train here than not match? Yes or no.':
    'هل تفضّل التدريب هنا على ألا تحصل على مكان؟ نعم أم لا.',
  'Which visa did the last residents from abroad have, and did all of them begin on time?':
    'أي تأشيرة كانت لدى آخر المقيمين القادمين من الخارج؟ وهل بدؤوا جميعًا في الموعد؟',
  'How does a first-year resident learn that something should change?':
    'كيف يعرف المقيم في السنة الأولى أن عليه تغيير شيء؟',
  'What did last year’s graduates go on to do?': 'ماذا يفعل الآن خريجو العام الماضي؟',
  'What has the program changed because residents asked for it?': 'ماذا غيّر البرنامج لأن المقيمين طلبوا ذلك؟',
  'How often do residents move between adults and children, and who looks after them in both?':
    'كم مرة ينتقل المقيمون بين الكبار والأطفال، ومن يتابعهم في القسمين؟',
  'Who follows patients from the children’s clinic into the adult one?':
    'من يتابع المرضى حين ينتقلون من عيادة الأطفال إلى عيادة الكبار؟',
  'How much time do residents have in the clinic, and do they keep their own patients?':
    'كم من الوقت يقضي المقيمون في العيادة، وهل يبقى لهم مرضاهم؟',
  'How much of the time is spent on wards, in the clinic and with newborns?':
    'كم من الوقت في أقسام المستشفى، وكم في العيادة، وكم مع حديثي الولادة؟',

  'all specialties': 'كل التخصصات',
  '1 application in {0}: {1}.': 'أرسلت طلبًا واحدًا في {0}، وتلقيت {1}.',
  '1 application in {0}: {1} so far.': 'أرسلت طلبًا واحدًا في {0}، وتلقيت {1} حتى الآن.',
  '{0} applications in {1}: {2}.': {
    by: 0,
    two: 'أرسلت طلبين في {1}، وتلقيت {2}.',
    few: 'أرسلت {0} طلبات في {1}، وتلقيت {2}.',
    many: 'أرسلت {0} طلبًا في {1}، وتلقيت {2}.',
    other: 'أرسلت {0} طلب في {1}، وتلقيت {2}.',
  },
  '{0} applications in {1}: {2} so far.': {
    by: 0,
    two: 'أرسلت طلبين في {1}، وتلقيت {2} حتى الآن.',
    few: 'أرسلت {0} طلبات في {1}، وتلقيت {2} حتى الآن.',
    many: 'أرسلت {0} طلبًا في {1}، وتلقيت {2} حتى الآن.',
    other: 'أرسلت {0} طلب في {1}، وتلقيت {2} حتى الآن.',
  },
  'We expected {0}.': 'توقعنا {0}.',
  'about {0} ({1})': 'نحو {0} ({1})',
  'That is within what chance does.': 'وهذا في حدود ما تفعله الصدفة.',
  'So few come by chance alone in {0} such seasons.':
    'لا يكون العدد بهذه القلة بالصدفة وحدها إلا في {0} من المواسم المماثلة.',
  'So many come by chance alone in {0} such seasons.':
    'لا يكون العدد بهذه الكثرة بالصدفة وحدها إلا في {0} من المواسم المماثلة.',
  'fewer than 1 in 1,000': 'أقل من 1 من كل 1,000',
  'about 1 in {0}': 'نحو 1 من كل {0}',
  'The numbers are too small to tell anything from them.': 'الأرقام أصغر من أن تدل على شيء.',
  'Nobody publishes how many invitations are out by this day, so we compare them at the end.':
    'لا أحد ينشر كم دعوة خرجت حتى هذا اليوم، لذلك نقارن في النهاية.',

  'No application counts as sent yet, so there is nothing to compare.':
    'لا يُحسب أي طلب مُرسلًا بعد، فلا شيء نقارنه.',
  'Mark each application as submitted, with its date, on the day you send it.':
    'دوّن إرسال كل طلب، مع تاريخه، في يوم إرساله.',
  'You matched. There is nothing left to work out here.': 'حصلت على مكان. لم يبقَ هنا شيء نحسبه.',
  'Your chance to match from here is {0}.': 'فرصتك في Match من هنا: {0}.',
  'If you are certified in time, your chance to match from here is {0}.':
    'إذا وصلت شهادتك في الوقت المناسب، ففرصتك في Match من هنا: {0}.',
  'If you were certified in time, your chance to match from here is {0}.':
    'إذا كانت شهادتك قد وصلت في الوقت المناسب، ففرصتك في Match من هنا: {0}.',
  'Before the first answer it was {0}. What happened since has hardly changed it.':
    'قبل أول جواب كانت {0}. وما حدث منذ ذلك الحين لم يكد يغيّرها.',
  'Before the first answer it was {0}. What happened since has moved it up.':
    'قبل أول جواب كانت {0}. وما حدث منذ ذلك الحين رفعها.',
  'Before the first answer it was {0}. What happened since has moved it down.':
    'قبل أول جواب كانت {0}. وما حدث منذ ذلك الحين خفضها.',
  'We count no more than your group reached in past years with as many interviews as you may have in the end. The answers you got would say {0} by themselves, but nobody has published that they mean more.':
    'لا نحسب لك أكثر مما حققته مجموعتك في السنوات الماضية بعدد المقابلات الذي قد تصل إليه في النهاية. الأجوبة التي وصلتك وحدها تعني {0}، لكن لم ينشر أحد أن مثل هذه الأجوبة تعني أكثر.',
  'Your group matched in {0} of cases in past years with as many interviews as you may have in the end. The answers you got speak for less, so we count the lower number.':
    'في السنوات الماضية حصلت مجموعتك على مكان في {0} من الحالات بعدد المقابلات الذي قد تصل إليه في النهاية. الأجوبة التي وصلتك تدل على أقل من ذلك، لذلك نحسب العدد الأدنى.',
  'Every program has answered.': 'أجابت كل البرامج.',
  '1 program has not answered yet. We expect hardly anything from it.':
    'برنامج واحد لم يجب بعد. لا نكاد نتوقع منه شيئًا.',
  '{0} programs have not answered yet. We expect hardly any invitation from them.': {
    by: 0,
    two: 'برنامجان لم يجيبا بعد. لا نكاد نتوقع منهما أي دعوة.',
    few: '{0} برامج لم تجب بعد. لا نكاد نتوقع منها أي دعوة.',
    many: '{0} برنامجًا لم تجب بعد. لا نكاد نتوقع منها أي دعوة.',
    other: '{0} برنامج لم تجب بعد. لا نكاد نتوقع منها أي دعوة.',
  },
  'We expected hardly any by now.': 'لم نكد نتوقع أي دعوة حتى اليوم.',
  '1 of your {0} applications does not count as sent: {1}.':
    'طلب واحد من طلباتك، وعددها {0}، لا يُعد مرسلًا: {1}.',
  '{0} of your {1} applications do not count as sent: {2}.':
    'من طلباتك، وعددها {1}، هناك {0} لا تُعد مرسلة: {2}.',
  '{0} planned': 'مخطط لها: {0}',
  '{0} marked as sent before applications open': 'عُلّمت مرسلة قبل فتح التقديم: {0}',
  '1 application is marked as sent, but applications for the Match of {0} open only on {1}. It does not count before. If you have not sent it, set it back to planned. If you have, check which Match this is.':
    'طلب واحد معلّم على أنه مرسل، لكن التقديم لمطابقة {0} لا يُفتح إلا في {1}. لا يُحسب قبل ذلك. إن لم ترسله فأعده إلى «مخطط له». وإن أرسلته فتحقق من سنة المطابقة.',
  '{0} applications are marked as sent, but applications for the Match of {1} open only on {2}. They do not count before. If you have not sent them, set them back to planned. If you have, check which Match this is.':
    'هناك طلبات معلّمة على أنها مرسلة، وعددها {0}، لكن التقديم لمطابقة {1} لا يُفتح إلا في {2}. لا تُحسب قبل ذلك. إن لم ترسلها فأعدها إلى «مخطط له». وإن أرسلتها فتحقق من سنة المطابقة.',
  '{0} withdrawn without a day of sending': 'سُحبت بلا يوم إرسال: {0}',
  '1 application that you withdrew before an answer counts as sent. No comparison counts it.':
    'طلب واحد سحبته قبل الجواب يُحسب مرسلًا. ولا تحسبه أي مقارنة.',
  '{0} applications that you withdrew before an answer count as sent. No comparison counts them.':
    'طلبات سحبتها قبل الجواب وتُحسب مرسلة: {0}. ولا تحسبها أي مقارنة.',
  '{0} without a status by today': 'بلا حالة حتى اليوم: {0}',
  '{0} not in our facts': 'ليست في بياناتنا: {0}',
  'Your rank list, with {0}, comes to {1}. That is nearly the same.':
    'قائمة ترتيبك، وفيها {0}، تعطي {1}. هذا يكاد يكون العدد نفسه.',
  'Your rank list, with {0}, comes to {1}. It counts only the programs on it. The number here also counts interviews that are not on it and invitations that may still come. Plan with the lower number.':
    'قائمة ترتيبك، وفيها {0}، تعطي {1}. هي تحسب البرامج التي فيها فقط. والعدد هنا يحسب أيضًا مقابلات ليست فيها ودعوات قد تصل بعد. خطط بالعدد الأدنى.',
  'Your rank list, with {0}, comes to {1}. It counts only the programs on it. The number here also counts interviews that are not on it. Plan with the lower number.':
    'قائمة ترتيبك، وفيها {0}، تعطي {1}. هي تحسب البرامج التي فيها فقط. والعدد هنا يحسب أيضًا مقابلات ليست فيها. خطط بالعدد الأدنى.',
  'The season page comes to {0}. It also counts interviews that are not on this list. Plan with the lower number, the one here.':
    'صفحة الموسم تعطي {0}. هي تحسب أيضًا مقابلات ليست في هذه القائمة. خطط بالعدد الأدنى، وهو الذي هنا.',
  'Your rank list, with {0}, comes to {1}, the published rate of your group. The number here also counts the programs that said no or are silent, and they speak for less. Plan with the lower number.':
    'قائمة ترتيبك، وفيها {0}، تعطي {1}، وهي النسبة المنشورة لمجموعتك. والعدد هنا يحسب أيضًا البرامج التي رفضت أو لم تجب، وهي تدل على أقل. خطط بالعدد الأدنى.',
  'Your rank list, with {0}, comes to {1}. It has interviews that are not noted here. Note them, and the two numbers come together. Until then, plan with the lower one.':
    'قائمة ترتيبك، وفيها {0}، تعطي {1}. فيها مقابلات غير مدوّنة هنا. دوّنها فيتقارب العددان. وحتى ذلك الحين خطط بالأدنى.',
  'The season page comes to {0}. That is nearly the same.': 'صفحة الموسم تعطي {0}. هذا يكاد يكون العدد نفسه.',
  'The season page comes to {0}. It also counts interviews that are not on this list and invitations that may still come. Plan with the lower number, the one here.':
    'صفحة الموسم تعطي {0}. هي تحسب أيضًا مقابلات ليست في هذه القائمة ودعوات قد تصل بعد. خطط بالعدد الأدنى، وهو الذي هنا.',
  'The season page comes to {0}. It also counts the programs that said no or are silent, and they speak for less. Plan with that lower number.':
    'صفحة الموسم تعطي {0}. هي تحسب أيضًا البرامج التي رفضت أو لم تجب، وهي تدل على أقل. خطط بذلك العدد الأدنى.',
  'The season page comes to {0}, because it knows of fewer interviews than this list has. Note them there, and the two numbers come together. Until then, plan with the lower one.':
    'صفحة الموسم تعطي {0}، لأنها تعرف مقابلات أقل مما في هذه القائمة. دوّنها هناك فيتقارب العددان. وحتى ذلك الحين خطط بالأدنى.',
  'From {0} on, your NRMP account shows whether you matched. It does not show where.':
    'ابتداءً من {0}، يبيّن حسابك في NRMP هل حصلت على مكان. ولا يبيّن أين.',
  'Your NRMP account shows whether you matched.': 'يبيّن حسابك في NRMP هل حصلت على مكان.',
  'Look into your NRMP account.': 'انظر في حسابك في NRMP.',
  'Note how your season ended, on the page “After the Match”. What to do next depends on it.':
    'دوّن كيف انتهى موسمك في صفحة «بعد المطابقة». فعلى ذلك تتوقف الخطوة التالية.',
  'Match Day of {0} was {1}. How did it end for you?':
    'كان Match Day لموسم {0} يوم {1}. كيف انتهى الموسم معك؟',
  'You have a place through SOAP. There is nothing left to work out here.':
    'لديك مكان عن طريق SOAP. لم يبقَ هنا شيء نحسبه.',
  'You noted that you did not match in {0}. That is hard, and it says little about the doctor you are. There is still a way, one step at a time.':
    'دوّنت أنك لم تحصل على مكان في {0}. هذا صعب، ولا يدل إلا على القليل عن الطبيب الذي أنت هو. ما زال هناك طريق، خطوة بعد خطوة.',
  'Look back at the season when you have rested: where it broke, and what would help most next time.':
    'بعد أن ترتاح، انظر إلى الموسم الماضي: أين تعثر، وما الذي يفيدك أكثر في المرة القادمة.',
  'You noted that you did not match in {0}. Nobody can know that before {1}. If you meant another season, take the answer back. Until then we do not count it.':
    'دوّنت أنك لم تتم مطابقتك في {0}. لا يمكن لأحد أن يعرف ذلك قبل {1}. إن كنت تقصد موسمًا آخر فتراجع عن الجواب. وحتى ذلك الحين لا نحسبه.',
  'SOAP comes first: it goes on until {0}, and its hours do not wait. Everything else here can wait until it is over.':
    'الأولوية لـ SOAP: يستمر حتى {0}، وساعاته لا تنتظر. كل ما سواه هنا يمكن أن ينتظر حتى ينتهي.',
  'Sleep and eat between the steps of SOAP. You need a clear head for them.':
    'نم وكل بين خطوات SOAP. تحتاج إلى ذهن صافٍ لها.',
  'SOAP goes on until {0}. Open its page and do the next step.':
    'يستمر SOAP حتى {0}. افتح صفحته وقم بالخطوة التالية.',
  'Certify your rank list by {0}. Nothing is accepted after it.':
    'اعتمد قائمة الترتيب في موعد أقصاه {0}. لا يُقبل شيء بعده.',
  'Certify your rank list by {0}, {1} Eastern Time. Nothing is accepted after it.':
    'اعتمد قائمة الترتيب في موعد أقصاه {0}، الساعة {1} بالتوقيت الشرقي. لا يُقبل شيء بعده.',
  'Without the certificate, your interviews cannot count in this Match. What they taught you helps in the next one.':
    'دون الشهادة لا تُحسب مقابلاتك في Match هذا. وما تعلمته منها ينفعك في القادم.',
  'If ECFMG had confirmed you in time, say in your profile that you are certified. Your chance then stands here again.':
    'إن كانت ECFMG قد أكدت شهادتك في الوقت، فاذكر في ملفك أن لديك الشهادة. عندئذ تعود فرصتك إلى الظهور هنا.',
  'If not, plan for the {0} season: change the season in your profile.':
    'وإلا فخطط لموسم {0}: غيّر الموسم في ملفك.',
  '1 program never answered. Invitations end about {0}: from that day on we count silence as no.':
    'لم يجب برنامج واحد. تنتهي الدعوات نحو {0}، ومنذ ذلك اليوم نعد الصمت رفضًا.',
  '{0} programs never answered. Invitations end about {1}: from that day on we count silence as no.':
    'البرامج التي لم تجب: {0}. تنتهي الدعوات نحو {1}، ومنذ ذلك اليوم نعد الصمت رفضًا.',
  '1 program has not answered yet. From them we expect {0}.': 'برنامج واحد لم يجب بعد. نتوقع منه {0}.',
  '{0} programs have not answered yet. From them we expect {1}.': {
    by: 0,
    zero: 'لا برنامج بلا جواب. ما زلنا نتوقع {1}.',
    two: 'برنامجان لم يجيبا بعد. نتوقع منهما {1}.',
    few: '{0} برامج لم تجب بعد. نتوقع منها {1}.',
    many: '{0} برنامجًا لم تجب بعد. نتوقع منها {1}.',
    other: '{0} برنامج لم تجب بعد. نتوقع منها {1}.',
  },
  'You have fewer invitations than expected. Add programs now, while some still look at applications. Check first that each one still takes them.':
    'دعواتك أقل من المتوقع. أضف برامج الآن، ما دام بعضها ينظر في الطلبات. وتأكد أولًا من أن كل برنامج ما زال يقبلها.',
  'Think about a second specialty that you would be glad to train in. It needs its own statement.':
    'فكّر في تخصص ثانٍ يسعدك أن تتدرب فيه. وهو يحتاج إلى personal statement خاص به.',
  'The count alone is no proof, but silence costs: your chance went from {0} to {1}. Do not only wait.':
    'العدد وحده ليس دليلًا، لكن للصمت ثمن: انتقلت فرصتك من {0} إلى {1}. لا تكتفِ بالانتظار.',
  'Look for programs that still take applications. Ask each one before you pay for it.':
    'ابحث عن برامج ما زالت تقبل الطلبات. اسأل كل واحد منها قبل أن تدفع.',
  'Wait for more answers before you change your plan. So far chance can explain the numbers.':
    'انتظر أجوبة أخرى قبل أن تغيّر خطتك. حتى الآن يمكن للصدفة أن تفسّر الأرقام.',
  'Prepare each interview you have. From here they decide more than new applications.':
    'استعد لكل مقابلة لديك. من هنا تحسم المقابلات أكثر من الطلبات الجديدة.',
  'Get ready for SOAP before {0}. Being ready costs you little, and it keeps a way open.':
    'استعد لـSOAP قبل {0}. الاستعداد لا يكلفك كثيرًا، ويبقي لك طريقًا مفتوحًا.',
  'Get ready for SOAP. Being ready costs you little, and it keeps a way open.':
    'استعد لـSOAP. الاستعداد لا يكلفك كثيرًا، ويبقي لك طريقًا مفتوحًا.',
  '1 program is not in our facts. They are followed here, and no chance counts them.':
    'برنامج واحد ليس في بياناتنا. نتابعه هنا، ولا يدخل في أي احتمال.',
  '{0} programs are not in our facts. They are followed here, and no chance counts them.': {
    by: 0,
    two: 'برنامجان ليسا في بياناتنا. نتابعهما هنا، ولا يدخلان في أي احتمال.',
    few: '{0} برامج ليست في بياناتنا. نتابعها هنا، ولا تدخل في أي احتمال.',
    many: '{0} برنامجًا ليست في بياناتنا. نتابعها هنا، ولا تدخل في أي احتمال.',
    other: '{0} برنامج ليست في بياناتنا. نتابعها هنا، ولا تدخل في أي احتمال.',
  },
  'For totals we do not know which programs you applied to. We count each as an average program that may take you.':
    'من المجاميع وحدها لا نعرف إلى أي البرامج قدّمت. نعد كلًّا منها برنامجًا متوسطًا يمكن أن يقبلك.',

  'Your invitation in {0}': 'دعوتك في {0}',
  'Your {0} invitations in {1}': {
    by: 0,
    two: 'دعوتاك في {1}',
    few: 'دعواتك الـ{0} في {1}',
    other: 'دعواتك الـ{0} في {1}',
  },
  'One refusal in {0}': 'رفض واحد في {0}',
  '{0} refusals in {1}': {
    by: 0,
    two: 'رفضان في {1}',
    few: '{0} حالات رفض في {1}',
    other: '{0} حالة رفض في {1}',
  },
  'One program without an answer in {0}': 'برنامج واحد بلا جواب في {0}',
  '{0} programs without an answer in {1}': {
    by: 0,
    two: 'برنامجان بلا جواب في {1}',
    few: '{0} برامج بلا جواب في {1}',
    many: '{0} برنامجًا بلا جواب في {1}',
    other: '{0} برنامج بلا جواب في {1}',
  },
  // After the colon nothing agrees with the beginning, which may be of either gender and number.
  '{0} changes next to nothing at the other programs.': '{0}: لا تغيير يُذكر في البرامج الأخرى.',
  '{0} change next to nothing at the other programs.': '{0}: لا تغيير يُذكر في البرامج الأخرى.',
  '{0} moves your odds at every other program up by a factor of {1}.':
    '{0}: ترتفع أرجحيتك في كل برنامج آخر، إذ تُضرب في {1}.',
  '{0} move your odds at every other program up by a factor of {1}.':
    '{0}: ترتفع أرجحيتك في كل برنامج آخر، إذ تُضرب في {1}.',
  '{0} moves your odds at every other program down by a factor of {1}.':
    '{0}: تنخفض أرجحيتك في كل برنامج آخر، إذ تُقسم على {1}.',
  '{0} move your odds at every other program down by a factor of {1}.':
    '{0}: تنخفض أرجحيتك في كل برنامج آخر، إذ تُقسم على {1}.',
};
