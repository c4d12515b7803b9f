import { language } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';

/** On screens with sentences of the engine: says once that these are still English. Nothing in English. */
export function EnglishNote() {
  if (language === 'en') return null;
  return <p className="soft">{phrases.shell.engineEnglish}</p>;
}
