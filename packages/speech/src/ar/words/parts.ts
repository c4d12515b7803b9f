import type { Sentences } from '../../sentences.ts';

/** What each part of a text is for. */
export const parts: Sentences = {
  'We see your work with {0} only. Show {1} too.': 'نرى عملك مع {0} فقط. أظهر أيضًا عملك مع {1}.',
  'It is there.': 'موجود.',
  'Your profile has no failed or low exam, so no paragraph on scores is needed.':
    'ليس في ملفك امتحان راسب أو منخفض الدرجة، فلا حاجة إلى فقرة عن الدرجات.',
  'Your profile has no failed or low exam. You need not speak of scores; the place is better used for your work.':
    'ليس في ملفك امتحان راسب أو منخفض الدرجة. لا حاجة إلى الحديث عن الدرجات، وهذا المكان أنفع لعملك.',
  'Without a profile we take it that no result needs a word. With a failed or low exam, write one short paragraph.':
    'من دون ملف نفترض أن لا نتيجة تحتاج إلى كلمة. إن كان لديك امتحان راسب أو منخفض الدرجة فاكتب فقرة قصيرة واحدة.',
  'Something specific': 'شيء محدد',
  'Name one thing that only this conversation or this program has: a clinic, a person, a sentence that somebody said.':
    'اذكر شيئًا لا يوجد إلا في هذا الحديث أو هذا البرنامج: عيادة أو شخصًا أو جملة قالها أحد.',
  'This could be said of many programs. Name the person, the clinic or the sentence.':
    'يمكن أن يقال هذا عن برامج كثيرة. اذكر الشخص أو العيادة أو الجملة.',
  'Why it fits you': 'لماذا يناسبك',
  'Tie that thing to your own work: what you did, and what you would do there.':
    'اربط ذلك بعملك أنت: ما فعلته، وما ستفعله هناك.',
  'Say what you did that fits. A claim of fit without your own work is empty.':
    'قل ما فعلته مما يناسب. القول إنك مناسب من دون عملك كلام فارغ.',
  'Your interest': 'اهتمامك',
  'Say in one sentence that you would be glad to train there. Ask for nothing.':
    'قل في جملة واحدة إنك ستكون سعيدًا بالتدرب هناك. لا تطلب شيئًا.',
  'Say it plainly, in one sentence, and ask for nothing.': 'قله بوضوح في جملة واحدة، ولا تطلب شيئًا.',
  'Your statement': 'ما تعلنه',
  'Say what the letter is for in one sentence. A letter of intent says that this program is your first choice; a letter of interest says that you are very interested.':
    'قل في جملة واحدة لماذا تكتب. رسالة النية تقول إن هذا البرنامج خيارك الأول، ورسالة الاهتمام تقول إنك مهتم جدًا.',
  'Say it in plain words. A reader must not have to guess what you mean.':
    'قله بكلمات واضحة. لا ينبغي أن يخمّن القارئ ما تعنيه.',
  'What is new': 'ما الجديد',
  'Begin with what happened since you applied, and what shows it: a result, a date, a number.':
    'ابدأ بما حدث منذ أن تقدمت وبما يبيّنه: نتيجة أو تاريخ أو رقم.',
  'Say what shows it: the score, the date, the journal, the place.':
    'قل ما يبيّنه: الدرجة أو التاريخ أو المجلة أو المكان.',
  'Why it matters to this program': 'لماذا يهم هذا البرنامج',
  'Say in one sentence what this news means for the work of this program.':
    'قل في جملة واحدة ما يعنيه هذا الخبر لعمل هذا البرنامج.',
  'Name the clinic, the patients or the task there that it serves.':
    'اذكر العيادة أو المرضى أو المهمة التي يفيدها هناك.',
  'Your interest goes on': 'اهتمامك مستمر',
  'Say in one sentence that you would still be glad to train there.':
    'قل في جملة واحدة إنك ما زلت ستسعد بالتدرب هناك.',
  'Say it plainly, in one sentence.': 'قله بوضوح في جملة واحدة.',
  'It asks for nothing': 'لا تطلب شيئًا',
  'Ask for nothing: no answer, no meeting, and no word on how they see you.':
    'لا تطلب شيئًا: لا جوابًا ولا لقاءً ولا كلمة عن رأيهم فيك.',
  'One sentence asks for an answer. An update needs none, so take it out.':
    'جملة واحدة تطلب جوابًا. رسالة المستجدات لا تحتاج إليه، فاحذفها.',
  'Open with one moment: a place, a patient, and what you did.': 'ابدأ بلحظة واحدة: مكان ومريض وما فعلته.',
  'Show the moment: where you stood, who was there, what you did.':
    'أظهر اللحظة: أين كنت، ومن كان هناك، وماذا فعلت.',
  'Say why you chose this specialty and no other.': 'قل لماذا اخترت هذا التخصص دون غيره.',
  'This reason fits other specialties too. Say what only this one has.':
    'يصلح هذا السبب لتخصصات أخرى أيضًا. قل ما لا يوجد إلا في هذا التخصص.',
  'Your experience in it': 'خبرتك فيه',
  'Show your own clinical work in this specialty: where, how long, what you did.':
    'أظهر عملك السريري في هذا التخصص: أين، وكم من الوقت، وماذا فعلت.',
  'Say where it was, for how long, and what you did with your own hands.':
    'قل أين كان، وكم استمر، وماذا فعلت بيديك.',
  'Care over time': 'رعاية مستمرة',
  'Show one patient or family that you followed over months or years, or a change from child to adult care.':
    'أظهر مريضًا أو عائلة تابعتها أشهرًا أو سنوات، أو انتقالًا من رعاية الأطفال إلى رعاية البالغين.',
  'Name the patient or the family, and what you saw change over time.':
    'اذكر المريض أو العائلة، وما رأيته يتغير مع الوقت.',
  'Say how your country, languages or earlier work shape your care.':
    'قل كيف يؤثر بلدك أو لغاتك أو عملك السابق في رعايتك.',
  'Give one example: what do you do differently because of it?':
    'أعطِ مثالًا: ما الذي تفعله بطريقة مختلفة بسبب ذلك؟',
  'Your scores': 'درجاتك',
  'Your profile has a result that every reader will see. Write one short paragraph: what happened, in one or two sentences, then what you changed and what came of it.':
    'في ملفك نتيجة سيراها كل قارئ. اكتب فقرة قصيرة: ماذا حدث، في جملة أو جملتين، ثم ما غيّرته وما نتج عنه.',
  'Say what you changed, and the result that shows it.': 'قل ما غيّرته، والنتيجة التي تبيّنه.',
  'Your goals': 'أهدافك',
  'Say where this leads: one path, with a place or a group of patients.':
    'قل إلى أين يقود هذا: طريق واحد، مع مكان أو مجموعة من المرضى.',
  'Name the place, the patients or the first step. “A good doctor” is no goal.':
    'اذكر المكان أو المرضى أو الخطوة الأولى. «طبيب جيد» ليس هدفًا.',
  Acknowledge: 'الاعتراف',
  'Begin with the fact, in one sentence: which exam, which result.':
    'ابدأ بالواقع في جملة واحدة: أي امتحان، وأي نتيجة.',
  'Name the exam and the result. A vague answer sounds like hiding.':
    'اذكر الامتحان والنتيجة. الجواب الغامض يبدو كإخفاء.',
  'One or two sentences on what happened. No blame, no excuse.': 'جملة أو جملتان عما حدث. بلا لوم ولا أعذار.',
  'Say what you did then that did not work, in one or two sentences.':
    'قل ما فعلته حينها ولم ينجح، في جملة أو جملتين.',
  'Growth with proof': 'تطور مع دليل',
  'Say what you changed, and what shows it: a later exam, an evaluation, a habit with numbers.':
    'قل ما غيّرته وما يبيّنه: امتحان لاحق أو تقييم أو عادة مع أرقام.',
  'Add what shows it: a result, a number, a date, a person who saw it.':
    'أضف ما يبيّنه: نتيجة أو رقم أو تاريخ أو شخص رآه.',
  'Back to your strengths': 'العودة إلى نقاط قوتك',
  'End with what you bring to the program.': 'اختم بما تقدمه للبرنامج.',
  'End with one strength and where the program will see it.': 'اختم بنقطة قوة واحدة وأين سيراها البرنامج.',
  'Who you are': 'من أنت',
  'Say who you are in one sentence: degree, country, where you are now.':
    'قل من أنت في جملة واحدة: الشهادة، والبلد، وأين أنت الآن.',
  'Say your degree, your school and where you are now.': 'قل شهادتك وكليتك وأين أنت الآن.',
  'Why this person': 'لماذا هذا الشخص',
  'Name the paper or the project that you read, and one thing in it that you care about.':
    'اذكر الورقة أو المشروع الذي قرأته، وشيئًا واحدًا فيه يهمك.',
  'Name the paper or the project. General praise is skipped.':
    'اذكر الورقة أو المشروع. المديح العام لا يُقرأ.',
  'Your offer': 'ما تعرضه',
  'Offer something small and certain: hours a week, a task, a skill.':
    'اعرض شيئًا صغيرًا ومؤكدًا: ساعات في الأسبوع أو مهمة أو مهارة.',
  'Say how many hours, and which task you can take.': 'قل كم ساعة، وأي مهمة تستطيع أن تتولاها.',
  'How you know each other': 'كيف يعرف أحدكما الآخر',
  'Say where and when you worked together, and what you did.': 'قل أين ومتى عملتما معًا، وماذا فعلت أنت.',
  'Name the months, the place and one case you shared.': 'اذكر الأشهر والمكان وحالة واحدة اشتركتما فيها.',
  'What to write about': 'عمّ يكتب',
  'Name one or two stories and ask for a comparison with your peers.':
    'اذكر قصة أو قصتين واطلب مقارنة بزملائك.',
  'Name the story. The author may have seen a hundred students since.':
    'اذكر القصة. ربما رأى الكاتب مئة طالب منذ ذلك الحين.',
  'What is needed, and when': 'ما المطلوب ومتى',
  'Give the date, how the letter is uploaded, and what you attach. Make it easy to say no.':
    'اذكر الموعد، وكيف تُرفع الرسالة، وما ترفقه. واجعل الرفض سهلًا.',
  'Give the exact date and the way to upload.': 'اذكر الموعد بالضبط وطريقة الرفع.',
  'Say why combined training, and not one of the two.': 'قل لماذا التدريب المشترك، وليس أحد التخصصين.',
  'Show your own work with adults and with children: where, how long, what you did.':
    'أظهر عملك مع البالغين ومع الأطفال: أين، وكم من الوقت، وماذا فعلت.',
  'Show your own work with adult patients: where, how long, what you did.':
    'أظهر عملك مع مرضى بالغين: أين، وكم من الوقت، وماذا فعلت.',
  'Show your own work with children and families: where, how long, what you did.':
    'أظهر عملك مع الأطفال والعائلات: أين، وكم من الوقت، وماذا فعلت.',
  'Show one child or family that you followed over months or years, and what changed.':
    'اعرض طفلًا أو عائلة تابعتها أشهرًا أو سنوات، وما الذي تغيّر.',
  'Show one patient that you followed over months or years, and what changed.':
    'اعرض مريضًا تابعته أشهرًا أو سنوات، وما الذي تغيّر.',
  'You tell a moment, but it comes later. Open the text with it.':
    'تروي لحظة، لكنها تأتي متأخرة. افتتح بها النص.',
};
