import type { RankResult } from '@matchwright/engine/season';
import type { RankList } from '@matchwright/inputs/season';
import Papa from 'papaparse';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { keyOf } from './rank-edits.ts';
import type { NameOf } from './rank-names.ts';

const t = roomPhrases.rank;
/** Byte order mark: without it Excel reads accented names wrongly. */
const UTF8_MARK = '\uFEFF';

/** The list as a spreadsheet, with its chances where they are known; a couple's list as its pairs. */
export function rankCsv(list: RankList, result: RankResult | null, nameOf: NameOf): string {
  const rows = list.pairs.length > 0 ? pairRows(list, nameOf) : programRows(list, result, nameOf);
  return UTF8_MARK + Papa.unparse(rows, { escapeFormulae: true });
}

function programRows(list: RankList, result: RankResult | null, nameOf: NameOf) {
  const places = new Map(
    result?.places.map((place, i) => [place.code, { ...place, upTo: result.matchByLength[i] }]),
  );
  const scores = new Map(result?.weighed.map(({ code, score }) => [code, score]));
  return list.ranks.map((line, i) => {
    const key = keyOf(line);
    const { name, place, specialty } = nameOf(key);
    const chances = places.get(key);
    return {
      [t.csv.place]: i + 1,
      [t.csv.code]: line.program ?? '',
      [t.csv.program]: name,
      [t.csv.town]: place,
      [t.csv.specialty]: specialty ? phrases.list.specialty[specialty] : '',
      [t.csv.land]: fine(chances?.land.p),
      [t.csv.upTo]: fine(chances?.upTo?.p),
      [t.csv.low]: fine(chances?.upTo?.lo90),
      [t.csv.high]: fine(chances?.upTo?.hi90),
      [t.csv.stars]: scores.get(key)?.toFixed(1) ?? '',
      [t.csv.notes]: line.notes ?? '',
    };
  });
}

function pairRows({ pairs }: RankList, nameOf: NameOf) {
  const nameFor = (code: string | null) => (code === null ? t.noMatch : nameOf(code).name);
  return pairs.map(({ own, partner }, i) => ({
    [t.csv.place]: i + 1,
    [t.csv.code]: own ?? '',
    [t.csv.program]: nameFor(own),
    [t.paper.partner]: partner ?? '',
    [`${t.csv.program} (2)`]: nameFor(partner),
  }));
}

const fine = (p: number | undefined) => p?.toFixed(4) ?? '';
