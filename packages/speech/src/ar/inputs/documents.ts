import type { Sentences } from '../../sentences.ts';

/** Why a text file, a Word file or a PDF cannot be read. */
export const documents: Sentences = {
  'This file is damaged and cannot be opened. Download or save it again, or paste its text.':
    'هذا الملف تالف ولا يمكن فتحه. نزّله أو احفظه من جديد، أو الصق نصه.',
  'This file is empty. Choose the file that holds your text.': 'هذا الملف فارغ. اختر الملف الذي فيه نصك.',
  'This file is larger than 10 MB. Save it without pictures, or paste its text.':
    'هذا الملف أكبر من 10 ميغابايت. احفظه من دون صور، أو الصق نصه.',
  'This file is too large for a statement or a letter. Save only the text that you want reviewed.':
    'هذا الملف أكبر من بيان أو رسالة. احفظ النص الذي تريد مراجعته فقط.',
  'This is no text that we can read. Save it as .txt in UTF-8, as .docx or as .pdf, or paste the text.':
    'ليس هذا نصًا نستطيع قراءته. احفظه بصيغة txt في UTF-8 أو docx أو pdf، أو الصق النص.',
  'This PDF holds pictures of pages and no text, as a scan does. Open the file in which you wrote the text and save it as PDF or DOCX, or paste the text.':
    'في ملف PDF هذا صور صفحات بلا نص، كالمسح الضوئي. افتح الملف الذي كتبت فيه النص واحفظه بصيغة PDF أو DOCX، أو الصق النص.',
  'There is no text in this file. Choose the file that holds your text.':
    'لا نص في هذا الملف. اختر الملف الذي فيه نصك.',
  'This is a Word file of the old kind (.doc), or one with a password. Open it in Word, save it as .docx without a password, and try again.':
    'هذا ملف Word من النوع القديم (doc)، أو ملف بكلمة مرور. افتحه في Word واحفظه بصيغة docx من دون كلمة مرور، ثم حاول من جديد.',
  'This is a rich text file (.rtf). Open it and save it as .docx or .txt, or paste the text.':
    'هذا ملف نص منسّق (rtf). افتحه واحفظه بصيغة docx أو txt، أو الصق النص.',
  'This is a picture. Type or paste the text that it shows.': 'هذه صورة. اكتب النص الذي تعرضه أو الصقه.',
  'This PDF has {0} pages. Save only the pages with your text, or paste the text.':
    'عدد صفحات ملف PDF هذا {0}. احفظ الصفحات التي فيها نصك فقط، أو الصق النص.',
  'This PDF has a password. Save it without one, or paste its text.':
    'لملف PDF هذا كلمة مرور. احفظه من دونها، أو الصق نصه.',
  'This file has a password. Save it without one, or paste its text.':
    'لهذا الملف كلمة مرور. احفظه من دونها، أو الصق نصه.',
  'This file unpacks to more than any text. Save it without pictures, or paste its text.':
    'هذا الملف بعد فك ضغطه أكبر من أي نص. احفظه من دون صور، أو الصق نصه.',
  'This file holds macros, which are small programs. We do not open it. Save it as .docx without macros, or paste its text.':
    'في هذا الملف وحدات ماكرو، وهي برامج صغيرة. لا نفتحه. احفظه بصيغة docx من دونها، أو الصق نصه.',
  'This archive is no Word document. Choose a .docx, .pdf or .txt file, or paste the text.':
    'هذا الملف المضغوط ليس مستند Word. اختر ملفًا بصيغة docx أو pdf أو txt، أو الصق النص.',
};
