import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const closing: Sentences = {
  'Whether you want to know this place.': 'هل تريد أن تعرف هذا المكان؟',
  'Have three ready that the website does not answer.': 'جهّز ثلاثة أسئلة لا يجيب عنها الموقع.',
  'Ask a resident about days; ask a director about plans.': 'اسأل المقيم عن الأيام، واسأل المدير عن الخطط.',
  'Whether you know your strongest point.': 'هل تعرف أقوى ما لديك؟',
  'One point, half a minute.': 'نقطة واحدة، نصف دقيقة.',
  'Then thank them.': 'ثم اشكرهم.',
  'A clear message.': 'رسالة واضحة.',
  'One sentence, tied to one scene of today’s talk.': 'جملة واحدة، مرتبطة بمشهد من حديث اليوم.',
  'Openness, and a calm short answer.': 'الصراحة، وجواب قصير هادئ.',
  'Use your prepared score answer if you have one.': 'استخدم جوابك المُعدّ عن الدرجات إن كان لديك.',
  'Do not bring up a new problem.': 'لا تثر مشكلة جديدة.',
  'Whether you are curious about real days.': 'هل يهمك كيف تسير الأيام فعلًا؟',
  'Ask about support, teaching at night, and how feedback is given.':
    'اسأل عن الدعم، والتعليم ليلًا، وكيف تُعطى الملاحظات.',
  'Talk to residents as you would to the director.': 'تحدث مع المقيمين كما تتحدث مع المدير.',
  'Ideas without complaint.': 'أفكار بلا شكوى.',
  'One idea and a first small step.': 'فكرة واحدة وخطوة أولى صغيرة.',
  'Show that you know why it is as it is.': 'بيّن أنك تعرف لماذا هو على هذه الحال.',
  'Whether you listened.': 'هل أصغيت؟',
  'Repeat one thing that you learned about them.': 'أعد شيئًا واحدًا عرفته عنهم.',
  'Repeat one thing that you want them to keep.': 'أعد شيئًا واحدًا تريد أن يتذكروه.',
  'Whether you have a plan and stay in medicine.': 'هل لديك خطة وتبقى في الطب؟',
  'Two or three steps with dates.': 'خطوتان أو ثلاث مع تواريخ.',
  'Stay calm: it is a plan, not a fear.': 'ابق هادئًا: هذه خطة، لا خوف.',
};
