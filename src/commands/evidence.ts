import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { partNumber, type ClosablePart, type PartNumber } from '../evidence/parts.ts';
import type { Sample } from '../evidence/sample.ts';
import { plural } from '../report/text.ts';
import type { EvidenceFiles } from '../storage/evidence-folder.ts';
import { closeParts, openParts } from '../storage/evidence-view.ts';
import { evidenceFiles } from './evidence-files.ts';
import type { Host } from './host.ts';
import { usage } from './usage.ts';

interface Selected {
  readonly parts: readonly ClosablePart[];
  /** Empty: all. */
  readonly tasks: readonly string[];
  readonly keys: readonly string[];
}

export interface OpenOptions extends Selected {
  /** Folder of the samples and salts that a run kept. */
  readonly kept: string;
  /** What was published; `null` where nothing was. */
  readonly samples: string | null;
  readonly out: string;
}

export interface RedactOptions extends Selected {
  readonly samples: string;
  readonly reason: string;
  readonly out: string;
}

/** The names that a run gives to them. */
const SAMPLES = 'mira-samples.jsonl.zst';

/** `mira evidence open`: a view of an evaluation's samples in which more can be read; roots and counts stay the same. */
export async function openEvidenceCommand(options: OpenOptions, host: Host): Promise<number> {
  const kept = await filesAt(join(options.kept, SAMPLES));
  const view = options.samples === null ? null : await filesAt(options.samples);
  const to = await target(view ?? kept, options.out);
  const { select, seen } = selection(options);
  const changed = await openParts(view, kept, to, select);
  return told(host, { verb: 'opened', changed, to, seen });
}

/** The most characters of a reason: it stands in every row that it is given for. */
const MAX_REASON = 200;

/** `mira evidence redact`: a view in which parts are gone for good, each with the reason; roots and counts stay the same. */
export async function redactEvidenceCommand(options: RedactOptions, host: Host): Promise<number> {
  const { reason } = options;
  if (reason.trim() === '' || reason.length > MAX_REASON || !reason.isWellFormed()) {
    throw usage(`a reason has 1 to ${MAX_REASON} characters`, 'It is shown to everybody who verifies the samples.');
  }
  const from = await filesAt(options.samples);
  const to = await target(from, options.out);
  const { select, seen } = selection(options);
  const changed = await closeParts(from, to, select, reason);
  return told(host, { verb: 'redacted', changed, to, seen });
}

function selection({ parts, tasks, keys }: Selected): {
  readonly select: (sample: Sample) => readonly PartNumber[];
  readonly seen: { rows: number };
} {
  const numbers = parts.map((part) => partNumber(part));
  const seen = { rows: 0 };
  return {
    seen,
    select: ({ task, key }) => {
      if ((tasks.length > 0 && !tasks.includes(task)) || (keys.length > 0 && !keys.includes(key))) return [];
      seen.rows += 1;
      return numbers;
    },
  };
}

interface Done {
  readonly verb: 'opened' | 'redacted';
  readonly changed: number;
  readonly to: EvidenceFiles;
  readonly seen: { readonly rows: number };
}

function told(host: Host, { verb, changed, to, seen }: Done): number {
  if (seen.rows === 0) host.warning('no sample has such a task and key: nothing changed');
  else if (changed === 0) host.warning(`nothing was ${verb}: it is so already, or was redacted for good`);
  host.result(`${verb} in ${plural(changed, 'sample')}\n${to.samplesPath}\n${to.saltsPath}`);
  return 0;
}

function filesAt(samplesPath: string): Promise<EvidenceFiles> {
  return evidenceFiles(samplesPath, 'Name a file that is called mira-samples….jsonl.zst.');
}

/** Under the same names in another folder: what is being read is never written over. */
async function target(from: EvidenceFiles, out: string): Promise<EvidenceFiles> {
  const folder = resolve(out);
  if (folder === resolve(dirname(from.samplesPath))) {
    throw usage(
      `--out is the folder of ${basename(from.samplesPath)}`,
      'Write into another folder, and compare before you replace.',
    );
  }
  await mkdir(folder, { recursive: true });
  const to = {
    samplesPath: join(folder, basename(from.samplesPath)),
    saltsPath: join(folder, basename(from.saltsPath)),
  };
  for (const path of Object.values(to)) {
    if ((await stat(path).catch(() => null)) === null) continue;
    throw usage(`${path} exists already`, 'Name an empty folder, or remove it first.');
  }
  return to;
}
