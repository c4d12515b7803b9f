import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const scores: Sentences = {
  'Whether you own the result and learned from it.': 'هل تتحمل مسؤولية النتيجة وتعلمت منها؟',
  'Four steps: say it, one or two sentences of context, what changed with proof, back to your strengths.':
    'أربع خطوات: اذكرها، ثم جملة أو جملتان عن السياق، ثم ما تغيّر مع دليل، ثم العودة إلى نقاط قوتك.',
  'No blame and no apology.': 'بلا لوم وبلا اعتذار.',
  'Whether you stay calm, and what shows your knowledge instead.':
    'هل تبقى هادئًا، وما الذي يُظهر معرفتك بدلًا من ذلك؟',
  'Name the score yourself in the first sentence.': 'اذكر الدرجة بنفسك في الجملة الأولى.',
  'Give newer evidence: a later exam, graded work, a letter.':
    'قدّم دليلًا أحدث: امتحان لاحق أو عمل مقيَّم أو رسالة.',
  'Whether the rise came from a method that lasts.': 'هل جاء التحسن من طريقة تدوم؟',
  'Name two changes in how you study, with dates.': 'اذكر تغييرين في طريقة دراستك، مع تواريخ.',
  'Say how you use them at work.': 'قل كيف تستخدمهما في العمل.',
  'Honesty without excuses.': 'صدق بلا أعذار.',
  'Say what you would do differently.': 'قل ما ستفعله بطريقة مختلفة.',
  'Show what you have done since.': 'أظهر ما فعلته منذ ذلك الحين.',
  'Whether you are a risk for the pass rate of the program.': 'هل أنت خطر على نسبة النجاح في البرنامج؟',
  'Point to the exam that came last, and how you prepared.': 'أشر إلى آخر امتحان وكيف استعددت له.',
  'Describe a study plan that fits a resident’s week.': 'صف خطة دراسة تناسب أسبوع طبيب مقيم.',
  'Whether you know how you learn.': 'هل تعرف كيف تتعلم؟',
  'Be concrete: hours, questions a day, how you review errors.':
    'كن محددًا: الساعات، والأسئلة في اليوم، وكيف تراجع الأخطاء.',
  'Name a result that followed.': 'اذكر نتيجة جاءت بعد ذلك.',
  'Whether the time is accounted for and closed.': 'هل هذا الوقت مفسَّر ومنتهٍ؟',
  'Give the months and the reason in one sentence.': 'اذكر الأشهر والسبب في جملة واحدة.',
  'Say how you stayed close to medicine, or how you came back.':
    'قل كيف بقيت قريبًا من الطب، أو كيف عدت إليه.',
  'Planning, and for some visas a condition.': 'التخطيط، وشرط لبعض التأشيرات.',
  'Give a date or say plainly that you have none yet.': 'اذكر تاريخًا، أو قل بوضوح إنه ليس لديك بعد.',
  'Say why the time fits.': 'قل لماذا الوقت مناسب.',
  'Whether you know your limits and work on them.': 'هل تعرف حدودك وتعمل عليها؟',
  'Choose a real one.': 'اختر واحدًا حقيقيًا.',
  'Say what you do about it now.': 'قل ما تفعله الآن حياله.',
  'Whether you can speak of it briefly and look ahead.': 'هل تستطيع الحديث عنه باختصار والنظر إلى الأمام؟',
  'You need not give health details.': 'لست ملزمًا بذكر تفاصيل صحية.',
  'Say that it is settled only if it is, and how you know.':
    'لا تقل إن الأمر انتهى إلا إن كان كذلك، وقل كيف تعرف.',
  'Whether you ask for help early.': 'هل تطلب المساعدة مبكرًا؟',
  'Name whom you would tell, and when.': 'اذكر من ستخبره ومتى.',
  'Use what you learned from the first time.': 'استخدم ما تعلمته من المرة الأولى.',
  'Whether you used the year.': 'هل استفدت من السنة؟',
  'Two or three changes, each with a date or a result.': 'تغييران أو ثلاثة، لكل منها تاريخ أو نتيجة.',
  'Speak well of the programs of that year.': 'تحدث بالخير عن برامج تلك السنة.',
  'Whether you can argue for yourself without selling.': 'هل تستطيع الدفاع عن نفسك من دون تسويق؟',
  'Do not argue with the score.': 'لا تجادل الدرجة.',
  'Choose one strength and let somebody else’s words show it.': 'اختر نقطة قوة واحدة ودع كلمات غيرك تبيّنها.',
  'Evidence instead of adjectives.': 'أدلة بدل الصفات.',
  'A case you solved, a talk you gave, or a graded rotation.':
    'حالة حللتها، أو محاضرة ألقيتها، أو تدريب مقيَّم.',
  'Say who saw it.': 'قل من رأى ذلك.',
  'Whether speed is a problem for patients.': 'هل السرعة مشكلة للمرضى؟',
  'Describe how you sort tasks on a busy day.': 'صف كيف ترتب المهام في يوم مزدحم.',
  'Give one shift as an example.': 'أعطِ مناوبة واحدة مثالًا.',
  'Whether the lesson is clear to you.': 'هل الدرس واضح لك؟',
  'Say a thing you do now, not a feeling.': 'قل شيئًا تفعله الآن، لا شعورًا.',
};
