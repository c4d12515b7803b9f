import type { Sentences } from '../../../sentences.ts';

export const rulesStory: Sentences = {
  'You have not answered any question of the story yet.': 'لم تجب بعد عن أي سؤال من أسئلة القصة.',
  'Your story is not begun': 'لم تبدأ قصتك',
  'Each specialty needs its own statement, and yours has something to explain. Start with your own answers; the outline follows from them.':
    'يحتاج كل تخصص إلى personal statement خاص به، ولديك ما يحتاج إلى شرح. ابدأ بإجاباتك أنت، ومنها يأتي المخطط.',
  'Each specialty needs its own statement. Start with your own answers; the outline follows from them.':
    'يحتاج كل تخصص إلى personal statement خاص به. ابدأ بإجاباتك أنت، ومنها يأتي المخطط.',
  'Answer one question on the page about your story. Ten minutes are enough for the first.':
    'أجب عن سؤال واحد في صفحة قصتك. عشر دقائق تكفي للأول.',
  'Your profile has something to explain, your story is begun, and the context is not written.':
    'في ملفك ما يحتاج إلى شرح، وقد بدأتَ قصتك، ولم تكتب السياق.',
  'One or two sentences of context are missing': 'تنقص جملة أو جملتان عن السياق',
  'Readers will see {0}. If you do not explain it, they explain it to themselves.':
    'سيرى القراء هذا: {0}. إن لم تشرحه أنت فسيشرحونه لأنفسهم.',
  'Write one or two sentences: what happened, and when. Then go on to what you changed.':
    'اكتب جملة أو جملتين: ماذا حدث، ومتى. ثم انتقل إلى ما غيّرته.',
  'Your story is begun, and the reason for the specialty is not written.':
    'بدأتَ قصتك، ولم تكتب سبب اختيار التخصص.',
  'why Med-Peds, and not one of the two': 'لماذا Med-Peds، وليس أحد التخصصين وحده',
  'why this specialty': 'لماذا هذا التخصص',
  'Your story does not yet say {0}': 'قصتك لا تقول بعد {0}',
  'This is the question that every reader has: {0}.': 'هذا هو السؤال عند كل قارئ: {0}.',
  'Answer it in your own words. Begin with the week in which you knew.':
    'أجب بكلماتك أنت. ابدأ بالأسبوع الذي عرفتَ فيه.',
  'Your story says something that your profile says otherwise: a score, an attempt, a year, a country, months.':
    'تقول قصتك شيئًا يقوله ملفك على نحو آخر: درجة، أو محاولة، أو سنة، أو بلد، أو أشهر.',
  'Your story and your profile differ': 'تختلف قصتك عن ملفك',
  'Correct the one that is wrong. A reader has both in front of them.':
    'صحّح الخاطئ منهما. فالاثنان أمام القارئ.',
  'Your story may name a patient.': 'قد تذكر قصتك اسم مريض.',
  'Your story may name a patient': 'قد تذكر قصتك اسم مريض',
  'Read {0} once more. Patients have a right to privacy, and readers notice.':
    'اقرأ {0} مرة أخرى. للمرضى حق في الخصوصية، والقراء يلاحظون.',
  'Take the name out. Change the age, the place or the day if they could tell who it is.':
    'احذف الاسم. وغيّر العمر أو المكان أو اليوم إن كان يدل على صاحبه.',
  'If it is not a patient, leave it.': 'إن لم يكن مريضًا فاتركه.',
  'Your story tells of research, a publication, a US rotation, teaching or volunteer work that your profile lacks.':
    'تتحدث قصتك عن بحث أو منشور أو تدريب في الولايات المتحدة أو تدريس أو تطوع لا يوجد في ملفك.',
  'Your story tells of work that your profile lacks': 'تتحدث قصتك عن عمل لا يوجد في ملفك',
  'You write {0}.': 'كتبتَ {0}.',
  'Programs ask about what you write. Let each claim have an entry with dates.':
    'تسأل البرامج عمّا تكتبه. اجعل لكل قول مدخلًا بتواريخ.',
  'Your story uses words that very many statements use.':
    'تستخدم قصتك كلمات ترد في كثير جدًا من الـpersonal statements.',
  'A phrase that readers know': 'عبارة يعرفها القراء',
  '{0} phrases that readers know': {
    by: 0,
    two: 'عبارتان يعرفهما القراء',
    few: '{0} عبارات يعرفها القراء',
    other: '{0} عبارة يعرفها القراء',
  },
  'Read {0} once more. It may be true, but it could stand in any statement.':
    'اقرأ {0} مرة أخرى. قد يكون صحيحًا، لكنه يصلح لأي personal statement.',
  'Put one thing in its place that only you can tell: what you saw, and what you did.':
    'ضع مكانه شيئًا لا يستطيع أن يحكيه غيرك: ماذا رأيت، وماذا فعلت.',
  'A claim of growth in your story has no fact of your profile behind it.':
    'قول عن تطورك في قصتك لا تسنده أي معلومة في ملفك.',
  'A claim without proof': 'قول بلا دليل',
  '{0} claims without proof': {
    by: 0,
    two: 'قولان بلا دليل',
    few: '{0} أقوال بلا دليل',
    other: '{0} قولًا بلا دليل',
  },
  'For one claim of growth, nothing in your profile shows it yet.':
    'قول واحد عن تطورك لا يثبته شيء في ملفك بعد.',
  'For {0} claims of growth, nothing in your profile shows them yet.': {
    by: 0,
    two: 'قولان عن تطورك لا يثبتهما شيء في ملفك بعد.',
    few: '{0} أقوال عن تطورك لا يثبتها شيء في ملفك بعد.',
    other: '{0} قولًا عن تطورك لا يثبتها شيء في ملفك بعد.',
  },
  'Choose the entry of your profile that shows it, add the entry, or leave the claim out.':
    'اختر من ملفك المدخل الذي يثبته، أو أضفه، أو احذف القول.',
  'Your context is longer than one or two sentences.': 'السياق الذي كتبته أطول من جملة أو جملتين.',
  'The context is too long': 'السياق طويل جدًا',
  'Keep what happened and when. Cut the rest, or move it to growth.':
    'أبقِ ما حدث ومتى. واحذف الباقي، أو انقله إلى التطور.',
  'Words in your context or your growth may sound like blame.':
    'كلمات في السياق أو التطور قد تبدو لومًا للآخرين.',
  'This may sound like blame': 'قد يبدو هذا لومًا للآخرين',
  'Read {0} once more. A reader may hear that others are at fault.':
    'اقرأ {0} مرة أخرى. قد يفهم القارئ أن الخطأ خطأ غيرك.',
  'Say what happened, then what you did. If you do not mean it so, leave it.':
    'قل ماذا حدث، ثم ماذا فعلت. وإن لم تقصد ذلك فاتركه.',
  'Words in your context or your growth may sound like an excuse.': 'كلمات في السياق أو التطور قد تبدو عذرًا.',
  'This may sound like an excuse': 'قد يبدو هذا عذرًا',
  'Read {0} once more. Readers have seen these words often, and trust them little.':
    'اقرأ {0} مرة أخرى. رأى القراء هذه الكلمات كثيرًا، ولا يثقون بها إلا قليلًا.',
  'Say what you changed, and what came of it.': 'قل ماذا غيّرت، وماذا نتج عنه.',
  'Your story apologizes.': 'قصتك تعتذر.',
  'You need not apologize': 'لا حاجة إلى الاعتذار',
  'Read {0} once more. A score is a fact, not a fault.': 'اقرأ {0} مرة أخرى. الدرجة حقيقة، وليست ذنبًا.',
  'Take the apology out, and say what the result taught you to do.':
    'احذف الاعتذار، وقل ماذا علّمتك النتيجة أن تفعل.',
  'You want Med-Peds, and your opening scene names no child or no adult.':
    'تريد Med-Peds، ومشهدك الافتتاحي لا يذكر طفلًا أو لا يذكر بالغًا.',
  'Your opening scene shows one age': 'مشهدك الافتتاحي يُظهر عمرًا واحدًا',
  'Look for a moment in which a child and an adult both mattered. Keep this scene for another statement.':
    'ابحث عن لحظة كان فيها طفل وبالغ مهمين معًا. واحتفظ بهذا المشهد لـpersonal statement آخر.',
  'Your scene, your reason or your goal is only a few words long.':
    'مشهدك أو سببك أو هدفك لا يزيد على كلمات قليلة.',
  'One answer is very short': 'إجابة واحدة قصيرة جدًا',
  '{0} answers are very short': {
    by: 0,
    two: 'إجابتان قصيرتان جدًا',
    few: '{0} إجابات قصيرة جدًا',
    other: '{0} إجابة قصيرة جدًا',
  },
  'A few words hold no story. Details that only you can know make a reader remember you.':
    'لا تتسع كلمات قليلة لقصة. تفاصيل لا يعرفها غيرك تجعل القارئ يتذكرك.',
  'Answer the questions beside it one by one, in your own words.':
    'أجب عن الأسئلة المجاورة واحدًا واحدًا، بكلماتك أنت.',
};
