/** The file names of an evaluation; `stem` tells the evaluations of one release apart (design.md §6). */
export interface EvaluationNames {
  readonly bundle: string;
  readonly samples: string;
  readonly salts: string;
  /** The raw file digests of the model. */
  readonly digests: string;
  /** Its files, tensors and configurations. */
  readonly model: string;
  /** What stands after `mira-evaluation`: empty, or `-<run id>-<attempt>`. */
  readonly stem: string;
}

/** The names that belong to a bundle, or `null` for a file that is no evaluation. */
export function evaluationNames(bundle: string): EvaluationNames | null {
  const stem = /^mira-evaluation(?<stem>[A-Za-z0-9._-]*)\.sigstore\.json$/u.exec(bundle)?.groups?.['stem'];
  if (stem === undefined) return null;
  return {
    bundle,
    samples: `mira-samples${stem}.jsonl.zst`,
    salts: `mira-salts${stem}.jsonl.zst`,
    digests: `mira-model${stem}.digests`,
    model: `mira-model${stem}.json`,
    stem,
  };
}

/** The name of the gate's verdict on an evaluation. */
export function gateName({ stem }: Pick<EvaluationNames, 'stem'>): string {
  return `mira-gate${stem}.sigstore.json`;
}

export const MAX_BUNDLE = 16 * 1024 ** 2;
export const MAX_SAMPLES = 2 * 1024 ** 3;
export const MAX_SALTS = 1024 ** 3;
/** More than what is read of it: then it is passed over. */
export const MAX_MODEL = 128 * 1024 ** 2;
export const MAX_DIGESTS = 64 * 1024 ** 2;
