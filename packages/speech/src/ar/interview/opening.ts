import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const opening: Sentences = {
  'Whether you can choose what matters, and stop in time.':
    'هل تستطيع اختيار المهم والتوقف في الوقت المناسب؟',
  'Three stops: where you come from, what you do now, what you look for.':
    'ثلاث محطات: من أين أتيت، وماذا تفعل الآن، وعمّ تبحث.',
  'Stay under two minutes.': 'ابق دون دقيقتين.',
  'Whether the steps of your path make sense as one line.': 'هل لخطوات طريقك معنى في خط واحد؟',
  'Say why you took each step, not only when.': 'قل لماذا خطوت كل خطوة، لا متى فقط.',
  'End at this program.': 'اختم عند هذا البرنامج.',
  'Whether you know how others see you at work.': 'هل تعرف كيف يراك الآخرون في العمل؟',
  'Pick words that a letter of yours supports.': 'اختر كلمات تدعمها إحدى رسائلك.',
  'Give one short scene for one of them.': 'أعطِ مشهدًا قصيرًا لواحدة منها.',
  'Small talk: whether you are easy to talk to.': 'حديث عابر: هل الحديث معك سهل.',
  'Stay light and honest.': 'ابق خفيفًا وصادقًا.',
  'You need not say where else you interviewed.': 'لست ملزمًا بأن تقول أين أجريت مقابلات أخرى.',
  'Whether there is a person behind the form.': 'هل هناك إنسان وراء الاستمارة؟',
  'Choose one thing that says something about how you work.': 'اختر شيئًا يقول كيف تعمل.',
  'Keep private matters private.': 'أبقِ الأمور الخاصة خاصة.',
  'What you value, and whether you share the credit.': 'ما تقدّره، وهل تشارك الفضل.',
  'Say what was hard and what you did yourself.': 'قل ما كان صعبًا وما فعلته بنفسك.',
  'Name who helped you.': 'اذكر من ساعدك.',
  'How you rest, and whether you can talk about more than medicine.': 'كيف تستريح، وهل تتحدث عن غير الطب.',
  'Be ready for a second question about it.': 'استعد لسؤال ثانٍ عنه.',
  'Name only what you really do.': 'اذكر فقط ما تفعله حقًا.',
  'Whether you can explain another health system to a listener who never saw it.':
    'هل تستطيع شرح نظام صحي آخر لمن لم يره؟',
  'Give size, patients and your role in two or three plain facts.':
    'اذكر الحجم والمرضى ودورك في حقيقتين أو ثلاث بسيطة.',
  'Say what it taught you that is useful here.': 'قل ما علّمك إياه مما ينفع هنا.',
  'Whether you are still close to patients and to learning.': 'هل ما زلت قريبًا من المرضى ومن التعلم؟',
  'Say what you did last week, in plain words.': 'قل ما فعلته الأسبوع الماضي بكلمات بسيطة.',
  'Link it to your first day as a resident.': 'اربطه بيومك الأول طبيبًا مقيمًا.',
  'Whether your reason has grown since you were a child.': 'هل نما سببك منذ كنت طفلًا؟',
  'One scene is better than three reasons.': 'مشهد واحد خير من ثلاثة أسباب.',
  'Say what keeps you in medicine today.': 'قل ما يبقيك في الطب اليوم.',
};
