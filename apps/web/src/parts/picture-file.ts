import { type Chart, INKS, type Palette, svgFile } from '@matchwright/charts';
import { planner } from '../app-planner.ts';
import { dayWords } from '../text/dates.ts';
import { direction } from '../text/language.ts';
import { downloadBlob, downloadText } from './download.ts';

export type Kind = 'SVG' | 'PNG';

/** A picture to be kept. */
export interface Download {
  title: string;
  /** Without its ending. */
  name: string;
  /** Where the numbers come from, with the day in words. */
  source: (day: string) => string;
}

/** Pixels of a PNG for each of the page: sharp on paper. */
const DENSITY = 3;
/** Some phones draw no larger canvas, and say nothing. */
const MOST_PIXELS = 16_000_000;

/** Writes the picture as it stands on the page, in its colours, and hands it to the browser's download. */
export async function savePicture(
  chart: Chart,
  { title, name, source }: Download,
  kind: Kind,
): Promise<void> {
  const drawing = svgFile(chart, {
    title,
    // A date that is broken over two lines reads badly.
    source: source(dayWords(planner.readingContext().today).replaceAll(' ', '\u00a0')),
    palette: coloursOfPage(),
    direction,
  });
  if (kind === 'SVG') downloadText(drawing.svg, `${name}.svg`, 'image/svg+xml');
  else downloadBlob(await pngOf(drawing), `${name}.png`);
}

function coloursOfPage(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()])) as Palette;
}

/** Drawn on a canvas of this device. The content security policy lets images come from a data: address alone. */
async function pngOf({ svg, width, height }: ReturnType<typeof svgFile>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const density = Math.min(DENSITY, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * density);
  canvas.height = Math.floor(height * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
