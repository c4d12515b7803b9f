import { sentenceSpans } from './sentence-spans.ts';

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

export interface Sentence {
  text: string;
  start: number;
  end: number;
  /** Place among the sentences, from 0. */
  index: number;
  /** Place of its paragraph among the paragraphs, from 0. */
  paragraph: number;
  /** Words and numbers, without marks. */
  tokens: Token[];
}

/** A text cut into what the checks look at; every place is an offset into the text as given. */
export interface TextModel {
  text: string;
  sentences: Sentence[];
  paragraphs: { start: number; end: number; sentences: Sentence[] }[];
  words: number;
}

const WORD = /[\p{L}\p{N}]+(?:['.’-][\p{L}\p{N}]+)*/gu;

function tokensIn(text: string, start: number): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));
}

/** @param reading the text in the form that `readable` gives it */
export function textModel(reading: string): TextModel {
  const sentences: Sentence[] = [];
  const paragraphs: TextModel['paragraphs'] = [];
  for (const paragraph of reading.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const own: Sentence[] = sentenceSpans(paragraph[0]).map(({ start, end }, at) => {
      const from = paragraph.index + start;
      const text = paragraph[0].slice(start, end);
      return {
        ...{ text, start: from, end: paragraph.index + end, index: sentences.length + at },
        paragraph: paragraphs.length,
        tokens: tokensIn(text, from),
      };
    });
    if (own.length === 0) continue;
    sentences.push(...own);
    paragraphs.push({ start: own[0]!.start, end: own.at(-1)!.end, sentences: own });
  }
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return { text: reading, sentences, paragraphs, words };
}
