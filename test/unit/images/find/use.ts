import { foundImages } from '../../../../src/images/find/found.ts';
import { finderOf } from '../../../../src/images/find/kinds.ts';
import { SourceFile } from '../../../../src/images/find/source-file.ts';
import { pinEdit } from '../../../../src/images/pin-edit.ts';
import { splice } from '../../../../src/images/splice.ts';
import { digestOf } from '../documents.ts';

export interface Found {
  /** `line:column reference`, or `line:column open: why`. */
  readonly images: readonly string[];
  readonly problems: readonly string[];
  /** The file with `@DIGEST` put behind every image. */
  readonly pinned: string;
}

/** What is found in a file of the path's kind. */
export function findIn(path: string, text: string): Found {
  const findings = finderOf(path)?.(text);
  if (findings === undefined) throw new Error(`${path} is not searched`);
  const file = new SourceFile(path, text);
  const found = foundImages(file, findings.uses);
  const edits = found.map((image) => pinEdit(image, digestOf('pin'))).filter((edit) => edit !== null);
  return {
    images: found.map(({ at, image }) => {
      const what = image.kind === 'open' ? `open: ${image.why}` : image.reference.text;
      return `${at.line}:${at.column} ${what}`;
    }),
    problems: (findings.problems ?? []).map(({ offset, why }) => `${file.place(offset).line}: ${why}`),
    pinned: splice(text, edits).replaceAll(digestOf('pin'), 'DIGEST'),
  };
}
