import { say } from '@matchwright/speech';
import { damaged, refuse } from '../refusal.ts';

/** Names come without their prefix: `<x:row>` is `row`. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export type Attributes = Readonly<Record<string, string>>;

const DEEPEST = 100;
const NONE: Attributes = Object.freeze({});

/**
 * Walks through XML once, front to back. Knows elements, attributes, text, CDATA, comments and the five named
 * characters; a document type is refused, because nothing good in a spreadsheet declares entities.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const mark = xml.indexOf('<', at);
    if (mark < 0) break;
    if (mark > at && open.length > 0) handler.text?.(decodeXml(xml.slice(at, mark)));
    const next = xml.charCodeAt(mark + 1);
    if (next === SLASH) {
      const end = find(xml, '>', mark);
      const name = localName(xml.slice(mark + 2, end).trim());
      if (open.pop() !== name) damaged(say`its tags do not fit together`);
      handler.close?.(name);
      at = end + 1;
    } else if (next === BANG) {
      at = afterDeclaration(xml, mark, open.length > 0 ? handler : {});
    } else if (next === QUESTION) {
      at = find(xml, '?>', mark) + 2;
    } else {
      const tag = readTag(xml, mark + 1);
      handler.open?.(tag.name, tag.attributes);
      if (tag.empty) handler.close?.(tag.name);
      else if (open.push(tag.name) > DEEPEST) damaged(say`its tags are nested too deeply`);
      at = tag.end;
    }
  }
  if (open.length > 0) damaged(say`it ends too early`);
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

function afterDeclaration(xml: string, mark: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', mark)) return find(xml, '-->', mark + 4) + 3;
  if (xml.startsWith('<![CDATA[', mark)) {
    const end = find(xml, ']]>', mark);
    handler.text?.(xml.slice(mark + 9, end));
    return end + 3;
  }
  return refuse(
    'unsafe-xml',
    say`This file was refused because it declares entities, which honest spreadsheets never do. Open it in a spreadsheet program and save the table as .csv.`,
  );
}

interface Tag {
  name: string;
  attributes: Attributes;
  empty: boolean;
  end: number;
}

const NAME = /[^\s/>=<"']+/y;
const SPACE = /\s*/y;
const QUOTE = /\s*(["'])/y;

function readTag(xml: string, start: number): Tag {
  const name = localName(take(NAME, xml, start));
  let at = NAME.lastIndex;
  let attributes: Record<string, string> | null = null;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(xml);
    at = SPACE.lastIndex;
    const next = xml[at];
    if (next === '>') return { name, attributes: attributes ?? NONE, empty: false, end: at + 1 };
    if (next === '/' && xml[at + 1] === '>') {
      return { name, attributes: attributes ?? NONE, empty: true, end: at + 2 };
    }
    const key = localName(take(NAME, xml, at));
    const equals = xml.indexOf('=', NAME.lastIndex);
    QUOTE.lastIndex = equals + 1;
    const mark = equals < 0 ? undefined : QUOTE.exec(xml)?.[1];
    if (mark === undefined || xml.slice(NAME.lastIndex, equals).trim() !== '') damaged(say`a tag is broken`);
    const from = QUOTE.lastIndex;
    const end = find(xml, mark, from);
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[key] = decodeXml(xml.slice(from, end));
    at = end + 1;
  }
}

function take(pattern: RegExp, xml: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(xml)?.[0] ?? damaged(say`a tag is broken`);
}

function find(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at < 0 ? damaged(say`it ends in the middle of a tag`) : at;
}

/** `x:row` → `row`; `r:id` → `id`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;\s]{0,10});?/g, (_, name: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    if (code === null) return NAMED[name] ?? damaged(say`it uses a character name that is not declared`);
    const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
    return point > 0 && point <= 0x10ffff
      ? String.fromCodePoint(point)
      : damaged(say`a character in it is broken`);
  });
}
