/** A reader of the person's own choice, beside the reviewer. Nothing is sent: the person copies and pastes. */
export const secondReader = {
  title: 'A second reader',
  lede: 'Our reviewer misses about half of what can hurt you. A person you trust, or a language model, may see more.',
  ask: 'Ask a second reader',
  know: 'What to know first',
  knowPoints: [
    'This page sends nothing. Your text leaves this device only when you paste it somewhere. Who runs that place can read it and may keep it.',
    'First take out names of patients, and what else could show who they are.',
    'Such a reader can be wrong. A language model can also make things up. You decide what to change.',
    'Ask for remarks, and keep your own words. The AAMC lets people use tools to brainstorm, to proofread and to edit. The final text must be your own work.',
    'The answer is not saved. It is gone when you close this page.',
  ],
  copyStep: '1. Copy the request',
  copyHelp:
    'This is all that you hand over. It is in English, as your text is. It asks for remarks only, and never for a new text.',
  facts: 'Facts to add from your profile',
  factsHelp:
    'Nothing of your profile is in the request unless you tick it. With facts, the reader can see what does not fit.',
  request: 'Your request',
  copy: 'Copy the request',
  copied: 'Copied.',
  selected:
    'This browser did not let us copy. The request is selected now: press Ctrl and C, or press and hold it on a phone.',
  giveStep: '2. Give it to a reader you trust',
  giveHelp: 'Paste it into a language model of your own, or into an e-mail to a mentor.',
  pasteStep: '3. Paste the answer',
  answer: 'The answer of your reader',
  answerHelp: 'Paste all of it. We look for the quoted words in your text.',
  read: 'Read the answer',
  remove: 'Take it away',
  removed: 'The answer and its remarks are gone.',
  problems: {
    empty: 'There is no answer here yet. Paste it first.',
    'too-long': (most: string) =>
      `This is too long to be remarks on one text. The most that we read is ${most} characters. Paste the answer alone.`,
    'no-remarks':
      'We found no remarks in this. We look for words of your text in quotation marks, with a remark after them. Ask your reader to quote the words, or read the answer as it stands.',
  },
  result: 'Remarks of your reader',
  notOurs:
    'Somebody else wrote these. We only looked for the words, and did not check what is said. If sentences are offered, do not copy them.',
  found: (found: number, all: number) => `Found in your text: the words of ${found} of ${all} remarks.`,
  none: 'Your reader gives no remarks. That does not mean that all is well.',
  shortened: 'The answer was very long. This is a part of it.',
  changed: 'You changed your text after this was read. Press “Read the answer” to look for the words again.',
  text: 'Your text with these remarks',
  list: 'Remarks of your reader, listed',
  by: 'Your reader',
  remark: 'Remark',
  remarkIn: (n: number, title: string) => `Remark ${n} of your reader, ${title}:`,
  seeOf: (n: number) => `See the words of remark ${n} of your reader`,
  correctOf: (n: number) => `Change the words of remark ${n} of your reader in your text`,
  lost: 'Not found in your text',
  lostHelp:
    'Your reader quotes words that you did not write, or not like this. A language model may have made them up.',
  besides: 'What else the answer says',
};
