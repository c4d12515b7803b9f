import type { Sentences } from '../../sentences.ts';

/** Whether and when a letter may go. */
export const letters: Sentences = {
  'The association of Internal Medicine programs asks applicants to send no thank-you notes.':
    'تطلب رابطة برامج الطب الباطني من المتقدمين ألا يرسلوا رسائل شكر.',
  'Look up first whether the program wants letters.': 'تحقق أولًا مما إذا كان البرنامج يريد رسائل.',
  'This program asks people not to write. Do not send it: respect counts more than any letter.':
    'يطلب هذا البرنامج ألا يكتب إليه أحد. لا ترسلها: الاحترام أهم من أي رسالة.',
  'Send it {0} to {1} hours after the interview.': 'أرسلها بعد المقابلة بمدة بين {0} و{1} ساعة.',
  '{0} For this interview: {1} to {2}.': '{0} لهذه المقابلة: من {1} إلى {2}.',
  'Write it now, while you remember the talk. Send it from {0} to {1}.':
    'اكتبها الآن ما دمت تتذكر الحديث. أرسلها من {0} إلى {1}.',
  'Send it now: its days are {0} to {1}.': 'أرسلها الآن. أيامها من {0} إلى {1}.',
  'The days for a note of thanks ended on {0}. A short one still does no harm where the program takes notes.':
    'انتهت أيام رسالة الشكر في {0}. رسالة قصيرة لا تضر بعد ذلك حيث يقبل البرنامج الرسائل.',
  'Send it well before programs hand in their rank order lists.':
    'أرسلها قبل أن تسلّم البرامج قوائم الترتيب (rank order lists) بوقت كافٍ.',
  'Rank order lists were due on {0}. A letter can change nothing now, so do not send it.':
    'كان موعد تسليم قوائم الترتيب في {0}. لا تستطيع رسالة أن تغيّر شيئًا الآن، فلا ترسلها.',
  'about {0} (our estimate)': 'نحو {0} (تقديرنا)',
  'Programs hand in their rank order lists for the {0} Match by {1}, and meet about them before. Send it well before that day.':
    'آخر موعد لتسليم البرامج قوائم الترتيب لمطابقة {0}: {1}. وقبله تجتمع لتقررها. أرسل الرسالة قبل ذلك بوقت كافٍ.',
};
