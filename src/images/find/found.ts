import type { Place } from '../../errors.ts';
import { ignoreReason } from './ignore.ts';
import type { SourceFile } from './source-file.ts';
import type { Written } from './written.ts';

/** What a place that names an image says. */
export type ImageText =
  | {
      readonly kind: 'reference';
      /** The reference, variables with a default replaced by it. */
      readonly reference: Written;
      /** The offset at which a digest has to be put in; `null` when the text is written so that it cannot be edited in place. */
      readonly insertAt: number | null;
      /** Variables that no longer choose the image once a digest stands at `insertAt`. */
      readonly overruled: readonly string[];
    }
  | {
      readonly kind: 'open';
      /** In one clause, why nobody can say here which image it is. */
      readonly why: string;
    };

/** An image that a file names, as a finder reports it. */
export interface ImageUse {
  /** Offsets of the text as it was written. */
  readonly start: number;
  readonly end: number;
  /** JSON pointer (RFC 6901) to it, where the file has such a structure. */
  readonly pointer: string | null;
  /** Where the statement begins that it belongs to, if not on its own line: a directive may stand above that. */
  readonly from?: number;
  readonly image: ImageText;
}

/** What a file says about images. */
export interface Findings {
  readonly uses: readonly ImageUse[];
  /** Other files that build images or start them, relative to this one's folder, whatever they are called. */
  readonly mentions?: readonly Mention[];
  /** What could not be read; there may be images in it. */
  readonly problems?: readonly Problem[];
}

export interface Mention {
  readonly kind: 'dockerfile' | 'compose';
  /** Relative to the folder of the file, `/` between parts. */
  readonly path: string;
}

export interface Problem {
  readonly offset: number;
  readonly why: string;
}

/** An image that a file names, with everything that people and the lock want to know about the place. */
export interface FoundImage {
  readonly at: Place & { readonly line: number; readonly column: number };
  /** As in the lock: `file#pointer` or `file:line`, with the column when a line names several. */
  readonly source: string;
  /** As it was written, and the offset at which it begins. */
  readonly text: string;
  readonly start: number;
  readonly image: ImageText;
  /** The reason of a `# mira: ignore` that exempts it. */
  readonly ignored: string | null;
}

/** The images of a file in the order in which they stand there, each once however often it is used. */
export function foundImages(file: SourceFile, uses: readonly ImageUse[]): readonly FoundImage[] {
  const byStart = new Map<number, ImageUse>();
  for (const use of uses) if (!byStart.has(use.start)) byStart.set(use.start, use);
  const sources = new Set<string>();
  return [...byStart.values()]
    .sort((a, b) => a.start - b.start)
    .map((use) => {
      const at = file.place(use.start);
      const line = `${file.path}:${at.line}`;
      const usual = use.pointer === null ? line : `${file.path}#${use.pointer}`;
      const source = sources.has(usual) ? `${line}:${at.column}` : usual;
      sources.add(source);
      const ignored = ignoreReason(file, use);
      return { at, source, text: file.text.slice(use.start, use.end), start: use.start, image: use.image, ignored };
    });
}
