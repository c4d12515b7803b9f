import type { Sentences } from '../../sentences.ts';

/** The season under way: interviews, invitations beside what was expected, and the chance from here. */
export const seasonInterviews: Sentences = {
  '{0} and {1} overlap. Ask one of them for another day now: programs expect it.':
    'مقابلتا {0} و{1} في وقت واحد. اطلب الآن من أحد البرنامجين يومًا آخر: البرامج معتادة على ذلك.',
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
  '{0}: the time to answer is over. Write today all the same, and say that you would like to come.':
    '{0}: انتهت مهلة الرد. اكتب اليوم رغم ذلك، وقل إنك تود الحضور.',
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

  'No application is marked as sent yet, so there is nothing to compare.':
    'لم تدوّن إرسال أي طلب بعد، فلا شيء نقارنه.',
  'Mark each application as submitted, with its date, on the day you send it.':
    'دوّن إرسال كل طلب، مع تاريخه، في يوم إرساله.',
  'You matched. There is nothing left to work out here.': 'حصلت على مكان. لم يبقَ هنا شيء نحسبه.',
  'Your chance to match from here is {0}.': 'فرصتك في Match من هنا: {0}.',
  'Before the first answer it was {0}. What happened since has hardly changed it.':
    'قبل أول جواب كانت {0}. وما حدث منذ ذلك الحين لم يكد يغيّرها.',
  'Before the first answer it was {0}. What happened since has moved it up.':
    'قبل أول جواب كانت {0}. وما حدث منذ ذلك الحين رفعها.',
  'Before the first answer it was {0}. What happened since has moved it down.':
    'قبل أول جواب كانت {0}. وما حدث منذ ذلك الحين خفضها.',
  'Invitations are over by {0}, so we count silence as no.': 'تنتهي الدعوات بحلول {0}، لذلك نعد الصمت رفضًا.',
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
  'Wait for more answers before you change your plan. So far chance explains everything.':
    'انتظر أجوبة أخرى قبل أن تغيّر خطتك. حتى الآن تفسّر الصدفة كل شيء.',
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
