import type { Sentences } from '../../sentences.ts';

export const explain: Sentences = {
  'How many applicants like the average of your group this program interviews in the season.':
    'كم متقدمًا مثل متوسط فئتك يقابل هذا البرنامج في الموسم.',
  '{0}: fill it in. The ends show one standard deviation of your group, or yes and no.':
    '{0}: أدخله. يبيّن الطرفان انحرافًا معياريًا واحدًا في فئتك، أو نعم ولا.',
  'Gold signal': 'signal ذهبي',
  'Silver signal': 'signal فضي',
  Signal: 'Signal',
  'This is a military hospital. Programs of the armed forces usually take their own officers. We hold no statement on civilians: ask the program before you apply.':
    'هذا مستشفى عسكري. تقبل برامج القوات المسلحة عادةً ضباطها. ليس لدينا تصريح عن المدنيين: اسأل البرنامج قبل أن تتقدم.',
  'No statement on graduates of schools abroad.': 'لا تصريح عن خريجي كليات خارج أمريكا.',
  'On graduates of schools abroad it states: {0}.': 'عن خريجي كليات خارج أمريكا يذكر: {0}.',
  'An H-1B visa asks for a passed Step 3. Yours is not passed.':
    'تتطلب تأشيرة H-1B النجاح في Step 3، ولم تنجح فيه بعد.',
  'No answer on {0} visas was found.': 'لم نجد جوابًا عن تأشيرات {0}.',
  'It sponsors {0} visas.': 'يكفل تأشيرات {0}.',
  'It does not sponsor {0} visas.': 'لا يكفل تأشيرات {0}.',
  'No minimum Step 2 CK score was found.': 'لم نجد حدًّا أدنى لدرجة Step 2 CK.',
  'You have not passed Step 2 CK yet. Without the pass ECFMG cannot certify you, and without the certificate you cannot start a residency.':
    'لم تنجح في \u2066Step 2 CK\u2069 بعد. ومن دون النجاح فيه لا تستطيع \u2066ECFMG\u2069 منحك الشهادة، ومن دون الشهادة لا يمكنك بدء الإقامة.',
  'You have not passed Step 2 CK yet. Ask whether the program takes applications before the pass.':
    'لم تنجح في \u2066Step 2 CK\u2069 بعد. اسأل هل يقبل البرنامج طلبات قبل النجاح فيه.',
  'No limit on exam attempts was found.': 'لم نجد حدًّا لمحاولات الامتحان.',
  'No limit on years since graduation was found.': 'لم نجد حدًّا للسنوات منذ التخرج.',
  'It asks for {0} or more in Step 2 CK; your score is not in the profile.':
    'يطلب {0} أو أكثر في Step 2 CK؛ ودرجتك ليست في الملف.',
  'It asks for {0} or more in Step 2 CK; yours is {1}.': 'يطلب {0} أو أكثر في Step 2 CK؛ ودرجتك {1}.',
  'It accepts {0} at a Step; you needed {1}.': 'يقبل {0} في كل Step؛ وعدد محاولاتك {1}.',
  'It accepts {0} since graduation; your year is not in the profile.':
    'يقبل {0} منذ التخرج؛ وسنة تخرجك ليست في الملف.',
  'It accepts {0} since graduation; you will have {1} when you apply.':
    'يقبل {0} منذ التخرج؛ وعدد سنواتك عند التقديم {1}.',
  'No rule on US clinical experience was found.': 'لم نجد قاعدة عن الخبرة السريرية في أمريكا.',
  'It asks for no US clinical experience.': 'لا يطلب خبرة سريرية في أمريكا.',
  'It asks for {0} of US clinical experience; yours is not in the profile.':
    'يطلب {0} من الخبرة السريرية في أمريكا؛ وخبرتك ليست في الملف.',
  'It asks for {0} of US clinical experience; you have {1}.':
    'يطلب {0} من الخبرة السريرية في أمريكا؛ ولديك {1}.',
  'The statement has no date, too old to count on.': 'التصريح دون تاريخ، فلا يمكن الاعتماد عليه.',
  'That was stated in {0}, too old to count on.': 'قيل ذلك في {0}، وهو أقدم من أن يُعتمد عليه.',
  'No figure of its own is loaded for this program, so it counts as an average one of its specialty.':
    'لا رقم خاصًا بهذا البرنامج، فهو يُحسب كبرنامج متوسط في تخصصه.',
};
