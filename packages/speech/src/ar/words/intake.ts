import type { Sentences } from '../../sentences.ts';

/** Why a text cannot be read, and what was left unread. */
export const intake: Sentences = {
  Spanish: 'الإسبانية',
  French: 'الفرنسية',
  Portuguese: 'البرتغالية',
  German: 'الألمانية',
  Italian: 'الإيطالية',
  Arabic: 'العربية',
  'Cyrillic letters': 'حروف كيريلية',
  'Chinese or Japanese': 'الصينية أو اليابانية',
  Korean: 'الكورية',
  'Hindi or a related language': 'الهندية أو لغة قريبة منها',
  Greek: 'اليونانية',
  Hebrew: 'العبرية',
  'another language': 'لغة أخرى',
  'The text came with the code of a web page. Only its words were read.':
    'جاء النص مع شيفرة صفحة ويب. قرأنا كلماته فقط.',
  'Headers of an e-mail, and what it quotes of somebody else, were left out. Only your words were read.':
    'تركنا ترويسة البريد وما يقتبسه من شخص آخر. قرأنا كلماتك أنت فقط.',
  'This text has {0} characters. That is no statement or letter: the most we read is {1}. Paste only the text that you want reviewed.':
    'عدد أحرف هذا النص {0}. ليس هذا بيانًا شخصيًا ولا رسالة: أكثر ما نقرؤه {1}. الصق النص الذي تريد مراجعته فقط.',
  'This is not text; it looks like the inside of a file. Open the file, copy the words, and paste them here.':
    'ليس هذا نصًا، بل يبدو كمحتوى ملف. افتح الملف وانسخ الكلمات والصقها هنا.',
  'There is no text to review yet. Write or paste it, then try again.':
    'لا نص للمراجعة بعد. اكتبه أو الصقه، ثم حاول من جديد.',
  'This seems to be written in {0}. We can review English only, because programs read English. Paste the English version.':
    'يبدو أن النص ليس بالإنجليزية. ما وجدناه: {0}. نراجع الإنجليزية فقط، لأن البرامج تقرأ الإنجليزية. الصق النسخة الإنجليزية.',
};
