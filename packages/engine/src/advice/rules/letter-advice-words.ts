import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { listed } from '../../words/word-forms.ts';
import type { LetterAuthor } from '../letters/letter-author.ts';
import { paragraph } from './in-words.ts';

/** @param upload ISO date; `over`: it has passed */
export function uploadDue(many: boolean, over: boolean, upload: string): string {
  const day = dateWords(upload);
  if (over) {
    return many
      ? say`The letters should have been uploaded by ${day}.`
      : say`The letter should have been uploaded by ${day}.`;
  }
  return many
    ? say`The letters should be uploaded by ${day}.`
    : say`The letter should be uploaded by ${day}.`;
}

/** An experience says in other fields whether the author is in the US, and what they saw. */
export function pathTo(author: string, key: string): string {
  if (author.startsWith('letters')) return `${author}.${key}`;
  return `${author}.${{ field: 'field', us: 'country', handsOn: 'kind' }[key]}`;
}

/** "the field and the country of Dr. Diaz". */
export function notSaid({ name, field, us, handsOn }: LetterAuthor): string {
  const parts = [field === null && say`the field`, us === null && say`the country`].filter(
    (part) => part !== false,
  );
  const saw = handsOn === null ? say`whether ${name} saw you work with patients` : '';
  return listed([...(parts.length > 0 ? [say`${listed(parts)} of ${name}`] : []), ...(saw ? [saw] : [])]);
}

/** Letters that were asked for; `over`: the last good day to upload has passed. */
export function notThere(names: string, many: boolean, over: boolean, upload: string): string {
  return paragraph(
    many
      ? say`You asked ${names}, and the letters are not there.`
      : say`You asked ${names}, and the letter is not there.`,
    over
      ? say`The last good day to upload was ${dateWords(upload)}.`
      : say`The last good day to upload is ${dateWords(upload)}.`,
  );
}
