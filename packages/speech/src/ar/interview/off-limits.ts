import type { Sentences } from '../../sentences.ts';

/** Questions that programs may not ask: the rule, and ways to respond. */
export const offLimits: Sentences = {
  'The authority for fair hiring says that such a question may count as a sign of unfair choice. The Match code of 2012 told programs to avoid it.':
    'تقول هيئة التوظيف العادل إن سؤالًا كهذا قد يُعدّ علامة على اختيار غير عادل. وقد طلب قانون Match لعام 2012 من البرامج أن تتجنبه.',
  'Programs may not ask for names, specialties or places of other programs. You may tell them if you wish.':
    'لا يجوز للبرامج أن تسأل عن أسماء برامج أخرى أو تخصصاتها أو أماكنها. ولك أن تخبرهم إن شئت.',
  'They may wonder whether you really want this field or this region.':
    'ربما يتساءلون هل تريد حقًا هذا التخصص أو هذه المنطقة.',
  'Say that you prefer to keep your list to yourself, and say what draws you here.':
    'قل إنك تفضل أن تحتفظ بقائمتك لنفسك، وقل ما يجذبك هنا.',
  'Answer the worry: speak of your tie to the field or to the place.':
    'أجب عن القلق نفسه: تحدث عن صلتك بالتخصص أو بالمكان.',
  'Programs may not ask how you plan to rank. They may say how they see you.':
    'لا يجوز للبرامج أن تسأل كيف سترتب قائمتك. ولهم أن يقولوا كيف يرونك.',
  'They want to know how much you want to come.': 'يريدون أن يعرفوا كم ترغب في المجيء.',
  'Say that you have not finished your list and what you liked today.':
    'قل إنك لم تنته من قائمتك بعد، وما أعجبك اليوم.',
  'Promise nothing that you do not mean. Never ask for their rank in return.':
    'لا تعد بشيء لا تعنيه. ولا تسأل أبدًا عن ترتيبك عندهم في المقابل.',
  'Programs may not ask how you plan to rank. Neither side may ask the other for a promise about ranking.':
    'لا يجوز للبرامج أن تسأل كيف سترتب قائمتك. ولا يجوز لأي طرف أن يطلب من الآخر وعدًا بالترتيب.',
  'They have few places and want to be sure.': 'لديهم مقاعد قليلة ويريدون أن يطمئنوا.',
  'Thank them for their interest, and say that you rank by where you would most like to train.':
    'اشكرهم على اهتمامهم، وقل إنك ترتب بحسب المكان الذي تحب أن تتدرب فيه أكثر.',
  'Write down the words and the date after the talk.': 'دوّن الكلمات والتاريخ بعد الحديث.',
  'The specialty of your other applications belongs to what programs may not ask.':
    'تخصص طلباتك الأخرى مما لا يجوز للبرامج أن تسأل عنه.',
  'They doubt that you will stay in this field.': 'يشكّون في أنك ستبقى في هذا التخصص.',
  'Speak of this field: what you did in it and what you plan.':
    'تحدث عن هذا التخصص: ما فعلته فيه وما تخطط له.',
  'If you wish to tell them, tell the truth in one sentence.': 'إن أردت أن تخبرهم فقل الحقيقة في جملة واحدة.',
  'A program must say so before it invites you, let you opt out, and have your consent in writing. The same holds for you.':
    'يجب أن يقول البرنامج ذلك قبل أن يدعوك، وأن يتيح لك الرفض، وأن يأخذ موافقتك كتابة. والأمر نفسه ينطبق عليك.',
  'They may want to show the talk to a colleague who is away.': 'ربما يريدون عرض الحديث على زميل غائب.',
  'You may say no. Ask for the written form if you would like to say yes.':
    'لك أن ترفض. وإن أردت أن توافق فاطلب النموذج المكتوب.',
  'Do not record them without the same steps.': 'لا تسجلهم أنت من دون الخطوات نفسها.',
  'They may wonder about night work, or about the years since you graduated.':
    'ربما يفكرون في العمل الليلي أو في السنوات منذ تخرجك.',
  'Answer the worry: how you work at night, and how you kept your skills fresh.':
    'أجب عن القلق نفسه: كيف تعمل ليلًا، وكيف حافظت على مهاراتك.',
  'Say that you would rather talk about your work.': 'قل إنك تفضل الحديث عن عملك.',
  'The authority for fair hiring sees questions on marriage or partner as not about the job. The Match code of 2012 told programs to avoid them.':
    'ترى هيئة التوظيف العادل أن أسئلة الزواج أو الشريك لا تخص العمل. وقد طلب قانون Match لعام 2012 من البرامج أن تتجنبها.',
  'Often small talk, or whether you will be happy in this town.':
    'غالبًا حديث عابر، أو يتساءلون هل ستكون سعيدًا في هذه المدينة.',
  'Say that you have people to lean on and like the place, if that is true.':
    'قل إن لديك من تعتمد عليهم وإن المكان يعجبك، إن كان ذلك صحيحًا.',
  'You may answer; you need not.': 'لك أن تجيب، ولست ملزمًا.',
  'The authority for fair hiring sees questions on pregnancy, children and child care as not about the job.':
    'ترى هيئة التوظيف العادل أن أسئلة الحمل والأطفال ورعايتهم لا تخص العمل.',
  'They may think of absence and of the schedule.': 'ربما يفكرون في الغياب وجدول العمل.',
  'Say that you can meet the schedule, if you can, and go on.':
    'قل إنك تستطيع الالتزام بالجدول، إن كنت تستطيع، ثم تابع.',
  'Ask about leave later, when you wish: their written policy is yours to see.':
    'اسأل عن الإجازات لاحقًا متى شئت: من حقك أن ترى سياستهم المكتوبة.',
  'They may think of holidays, food or dress.': 'ربما يفكرون في الأعياد أو الطعام أو اللباس.',
  'Say that you keep faith out of interviews and can work the shifts, if that is so.':
    'قل إنك تُبقي الدين خارج المقابلات وإنك تستطيع العمل في المناوبات، إن كان الأمر كذلك.',
  'If you need a day or a place to pray, you can ask about it after the Match.':
    'إن احتجت إلى يوم أو مكان للصلاة، فيمكنك أن تسأل عنه بعد Match.',
  'Race and national origin must not decide who is chosen. A question that asks only for them can be a sign that they do. Your training and languages may be asked about.':
    'لا يجوز أن يقرر العرق أو الأصل القومي من يُختار. والسؤال الذي لا يطلب غيرهما قد يكون علامة على أنهما يقرران. ويجوز السؤال عن تدريبك ولغاتك.',
  'Often plain interest, in clumsy words.': 'غالبًا اهتمام بسيط بكلمات غير موفقة.',
  'Turn to your training: where you learned medicine and what you bring from it.':
    'انتقل إلى تدريبك: أين تعلمت الطب وما الذي تحمله منه.',
  'Say where you grew up if you like to.': 'قل أين نشأت إن أحببت.',
  'The authority for fair hiring sees questions on sex, orientation and identity as not about the job. The Match code of 2012 told programs to avoid them.':
    'ترى هيئة التوظيف العادل أن أسئلة الجنس والميول والهوية لا تخص العمل. وقد طلب قانون Match لعام 2012 من البرامج أن تتجنبها.',
  'Small talk that went too far.': 'حديث عابر تجاوز حده.',
  'Smile and say that you keep that private, then ask something about the program.':
    'ابتسم وقل إن هذا أمر خاص، ثم اسأل شيئًا عن البرنامج.',
  'Before an offer, employers may not ask about a disability or illness. They may ask whether you can do the tasks of the job.':
    'قبل العرض لا يجوز لأصحاب العمل أن يسألوا عن إعاقة أو مرض. ويجوز أن يسألوا هل تستطيع أداء مهام العمل.',
  'They want to know whether you can do the work.': 'يريدون أن يعرفوا هل تستطيع أداء العمل.',
  'Say that you can do the tasks of a resident, if you can.':
    'قل إنك تستطيع أداء مهام الطبيب المقيم، إن كنت تستطيع.',
  'You need not explain a leave with a diagnosis.': 'لست ملزمًا بأن تشرح إجازة بتشخيص.',
  'Employers may not ask for genetic information. Illness in the family belongs to it.':
    'لا يجوز لأصحاب العمل أن يطلبوا معلومات وراثية. والأمراض في العائلة منها.',
  'It may follow from a story that you told about a relative.': 'ربما جاء من قصة رويتها عن قريب.',
  'Say that you would like to keep to your work.': 'قل إنك تود البقاء في موضوع عملك.',
  'If you tell a family story, decide before the day how far it goes.':
    'إن كنت ستروي قصة عائلية، فقرر قبل ذلك اليوم إلى أين تصل.',
  'They may ask whether you are allowed to work and whether you need a visa. How you came to your papers is not about the job.':
    'يجوز أن يسألوا هل يُسمح لك بالعمل وهل تحتاج إلى تأشيرة. أما كيف حصلت على أوراقك فلا يخص العمل.',
  'They want to know whether they can take you.': 'يريدون أن يعرفوا هل يستطيعون قبولك.',
  'Answer what they may ask: your status today and the visa that you need.':
    'أجب عما يجوز السؤال عنه: وضعك اليوم والتأشيرة التي تحتاجها.',
  'Leave the rest out.': 'واترك الباقي.',
  'Stay calm and kind. Most such questions are thoughtless, not cruel.':
    'ابق هادئًا ولطيفًا. معظم هذه الأسئلة قلة انتباه، لا قسوة.',
  'You may answer, decline, or answer the worry behind the question. Each is fine.':
    'لك أن تجيب، أو تعتذر، أو تجيب عن القلق وراء السؤال. كل ذلك مقبول.',
  'After the talk, write down who asked what, and when.': 'بعد الحديث دوّن من سأل ماذا ومتى.',
  'You can report a breach of the Match rules to the NRMP. It takes reports without a name, too.':
    'يمكنك أن تبلغ NRMP عن مخالفة لقواعد Match. وهي تقبل البلاغات من دون اسم أيضًا.',
  'This is general information, not legal advice. States may have stricter rules.':
    'هذه معلومات عامة، وليست استشارة قانونية. وقد تكون قواعد بعض الولايات أشد.',
};
