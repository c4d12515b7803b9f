import { say } from '@matchwright/speech';
import { cellText } from '../reading/cell-text.ts';
import { damaged } from '../refusal.ts';
import { scanXml } from './scan-xml.ts';

const MOST_STRINGS = 2_000_000;

/** The texts that cells point to by number. Rich text is joined; reading aids (phonetic runs) are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const text = new RichText();
  scanXml(xml, {
    open(name) {
      if (name === 'si') text.start();
      else text.open(name);
    },
    text: (part) => text.add(part),
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      if (strings.push(text.value()) > MOST_STRINGS) damaged(say`it holds too many texts`);
    },
  });
  return strings;
}

/** Collects the `<t>` parts of one text. */
export class RichText {
  private parts = '';
  private inText = false;
  private inPhonetic = false;

  start(): void {
    this.parts = '';
    this.inText = false;
    this.inPhonetic = false;
  }
  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inPhonetic = true;
  }
  add(part: string): void {
    if (this.inText && !this.inPhonetic) this.parts += part;
  }
  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }
  value(): string {
    return cellText(unescapeControl(this.parts));
  }
}

/** `_x000D_` is how the format writes a character that XML cannot hold. */
export function unescapeControl(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => {
    const point = Number.parseInt(code, 16);
    return point >= 32 || point === 9 || point === 10 ? String.fromCharCode(point) : ' ';
  });
}
