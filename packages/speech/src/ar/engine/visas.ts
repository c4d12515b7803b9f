import type { Sentences } from '../../sentences.ts';

export const visas: Sentences = {
  'We do not name another visa class here. US visas are suspended for citizens of {0}.':
    'لا نقترح هنا فئة تأشيرة أخرى. التأشيرات الأمريكية معلّقة لمواطني {0}.',
  'J-1 visas are suspended for citizens of {0}. Ask an immigration lawyer about exceptions before you count on one.':
    'تأشيرات J-1 معلّقة لمواطني {0}. اسأل محامي هجرة عن الاستثناءات قبل أن تعوّل على أحدها.',
  'We do not name another visa class here. J-1 visas are suspended for citizens of {0}.':
    'لا نقترح هنا فئة تأشيرة أخرى. تأشيرات J-1 معلّقة لمواطني {0}.',
  'while it stands, your real chance is near zero without an exception.':
    'ما دام ساريًا فإن فرصتك الحقيقية تقارب الصفر دون استثناء.',
  'while it stands, your real chance with a J-1 is near zero without an exception. The H-1B is not on that list, but an H-1B needs a passed Step 3.':
    'ما دام ساريًا فإن فرصتك الحقيقية بتأشيرة J-1 تقارب الصفر دون استثناء. تأشيرة H-1B ليست في تلك القائمة، لكنها تتطلب النجاح في Step 3.',
  'A US entry restriction names {0}. The numbers here do not count it: {1}':
    'يوجد تقييد لدخول أمريكا يذكر {0}. الأرقام هنا لا تحسبه: {1}',
  'Read travel.state.gov, and ask an immigration lawyer about exceptions before you pay for anything. {0}':
    'اقرأ travel.state.gov، واسأل محامي هجرة عن الاستثناءات قبل أن تدفع أي شيء. {0}',
  'The entry restriction named at the top is not counted in this number.':
    'تقييد الدخول المذكور في الأعلى غير محسوب في هذا الرقم.',
  ' (needs US entry)': ' (يتطلب دخول أمريكا)',
  'This needs entry to the United States, and visitor visas (B-1/B-2) are suspended for citizens of {0}. Ask about a visa before you pay.':
    'يتطلب هذا دخول الولايات المتحدة، وتأشيرات الزيارة (B-1/B-2) معلّقة لمواطني {0}. اسأل عن التأشيرة قبل أن تدفع.',
  'No US visa is issued under it, with few exceptions.':
    'لا تُصدر بموجبه أي تأشيرة أمريكية، إلا استثناءات قليلة.',
  'No J-1 and no visitor visa (B-1/B-2) is issued under it, with few exceptions.':
    'لا تُصدر بموجبه تأشيرة J-1 ولا تأشيرة زيارة (B-1/B-2)، إلا استثناءات قليلة.',
  'A US entry restriction names {0}. {1} While it stands, what you pay here may bring you nothing: check travel.state.gov before each fee.':
    'يوجد تقييد لدخول أمريكا يذكر {0}. {1} ما دام ساريًا فقد لا يفيدك ما تدفعه هنا بشيء: راجع travel.state.gov قبل كل دفعة.',
  'work in the US': 'عمل في أمريكا',
  'Visitor visas (B-1/B-2) are suspended for citizens of {0}, too: ask about a visa before you pay for {1}.':
    'تأشيرات الزيارة (B-1/B-2) معلّقة أيضًا لمواطني {0}: اسأل عن التأشيرة قبل أن تدفع مقابل {1}.',
  '{0} since {1}': '{0} منذ {1}',
  'Our source is from {0}. Such lists are contested and change, and this is no legal advice.':
    'مصدرنا من {0}. مثل هذه القوائم محل نزاع وتتغير، وهذا ليس استشارة قانونية.',
  'an unknown year': 'سنة غير معروفة',
  'Step 3 is held in the United States only. So it needs a visitor visa, and those are suspended, too.':
    'امتحان Step 3 يُجرى في الولايات المتحدة فقط. لذلك يحتاج إلى تأشيرة زيارة، وهي معلقة أيضًا.',
};
