/** The source register: every address and list behind a fact gets one short, stable id. */
import { createHash } from 'node:crypto';
import type { Source } from '../src/types.ts';
import { NAMED_SOURCES } from './named-sources.ts';
import { isMirror, isUnknownPublisher, publisherOf, termsOf, titleOf } from './publishers.ts';

/** How the raw rows write a file that could not be traced to a publisher. */
const UNNAMED = /^secondary: unnamed/;

interface CitedBy {
  /** Somebody else than the program or the rule maker says it. */
  thirdParty?: boolean;
  /** Institution whose own pages the row cites. */
  institution?: string;
}

export class SourceRegister {
  private readonly byId = new Map<string, Source>();

  constructor() {
    for (const source of NAMED_SOURCES) this.byId.set(source.id, source);
  }

  /**
   * The id of what a raw row cites, registered on first sight.
   * @param cited an address, the id of a named source, or words where there is neither
   * @param year year of publication as far as the row tells, else null
   */
  cite(cited: string, year: number | null, { thirdParty = false, institution }: CitedBy = {}): string {
    const text = cited.trim().replace(/^code-corpus-excerpt:\s*/, '');
    if (this.byId.has(text)) return text;
    if (UNNAMED.test(text)) return this.citeUnnamed(year);
    const address = /^https?:\/\/\S+/.exec(text)?.[0] ?? '';
    const id = pageId(address || text, thirdParty);
    const known = this.byId.get(id);
    if (known) {
      // One page may be cited with several years: the newest is the copy that was read last.
      if (year !== null && (known.year === null || year > known.year)) known.year = year;
      return id;
    }
    const source: Source = {
      id,
      title: address ? titleOf(address) : text,
      publisher: publisherOf(address || text, thirdParty ? undefined : institution),
      year,
      address,
      terms: termsOf(address || text, institution !== undefined && !thirdParty),
      layer: 'open',
    };
    const unknown = institution === undefined && isUnknownPublisher(address);
    if (thirdParty || unknown || isMirror(address)) source.thirdParty = true;
    this.byId.set(id, source);
    return id;
  }

  private citeUnnamed(year: number | null): string {
    const id = year === null ? 'unnamed-secondary' : `unnamed-secondary-${year}`;
    if (!this.byId.has(id)) {
      this.byId.set(id, {
        id,
        title: 'Secondary file that names no author, to be checked against the publisher',
        publisher: 'Unnamed secondary source',
        year,
        address: '',
        terms: 'Facts only, to be verified before relying on them',
        layer: 'open',
        thirdParty: true,
      });
    }
    return id;
  }

  /** The registered sources among `ids`, sorted by id; an unknown id is a defect of the caller. */
  select(ids: Iterable<string>): Source[] {
    return [...new Set(ids)].sort().map((id) => {
      const source = this.byId.get(id);
      if (!source) throw new Error(`The source "${id}" is cited but not registered`);
      return source;
    });
  }
}

/** Host and four hexadecimal digits of the whole citation: readable, and stable when rows are added. */
export function pageId(cited: string, thirdParty = false): string {
  const host = /^https?:\/\/([^/:?#]+)/.exec(cited)?.[1]?.toLowerCase() ?? cited.split(/[\s:]/)[0] ?? cited;
  const slug = host
    .replace(/^www\./, '')
    .replace(/\.$/, '')
    .replace(/\.(?:com|org|edu|gov|net|io|biz|cn|dev|nl)$/, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .toLowerCase()
    .slice(0, 32);
  const digest = createHash('sha256')
    .update(thirdParty ? `${cited} third-party` : cited)
    .digest('hex');
  return `${slug}-${digest.slice(0, 5)}`;
}

/** "~2025" and "2025" are 2025; anything else is undated. */
export function printedYear(text: string): number | null {
  const match = /^~?(\d{4})$/.exec(text.trim());
  return match ? Number(match[1]) : null;
}
