import { MiraError } from '../errors.ts';
import { parseEvidence, type EvidenceRow } from '../evidence/parse.ts';
import type { Sample } from '../evidence/sample.ts';
import type { PartNumber } from '../evidence/parts.ts';
import { VIEW_HEADER, viewLines, withClosed, withOpened, type ShownRow } from '../evidence/view.ts';
import { openEvidence } from './evidence-folder.ts';
import { readZstdLines, replaceFile, ZstdWriter, type ZstdLimits } from './zstd.ts';

/** The two files of an evaluation's evidence, or of a view of it. */
export interface EvidenceFiles {
  readonly samplesPath: string;
  readonly saltsPath: string;
}

/**
 * Writes a view in which some parts are closed that were open. Roots and counts stay what they are.
 *
 * @param close which parts of a row
 * @param reason why they are removed; `null` when they are merely not shown
 * @returns in how many rows something was closed
 * @throws MiraError E_EVIDENCE, E_SIZE, E_FILE_UNREADABLE
 */
export async function closeParts(
  from: EvidenceFiles,
  to: EvidenceFiles,
  close: (sample: Sample) => readonly PartNumber[],
  reason: string | null = null,
): Promise<number> {
  let changed = 0;
  async function* shown(): AsyncGenerator<ShownRow> {
    for await (const row of readEvidence(from)) {
      const parts = close(row.sample).filter((part) => !row.closed.includes(part));
      if (parts.length > 0) changed += 1;
      yield withClosed(row, parts, reason);
    }
  }
  await writeView(to, shown(), from);
  return changed;
}

/**
 * Writes a view in which some parts are open that were closed.
 *
 * @param view what was published; `null` where nothing was, and everything but the scores is closed
 * @param full evidence that was kept, with the salts
 * @returns in how many rows something was opened
 * @throws MiraError E_EVIDENCE where the kept evidence does not open what was committed to, or is of other rows
 */
export async function openParts(
  view: EvidenceFiles | null,
  full: EvidenceFiles,
  to: EvidenceFiles,
  open: (sample: Sample) => readonly PartNumber[],
): Promise<number> {
  let changed = 0;
  async function* shown(): AsyncGenerator<ShownRow> {
    const rows = view === null ? allClosed(full) : readEvidence(view);
    const kept = readEvidence(full)[Symbol.asyncIterator]();
    try {
      for await (const row of rows) {
        const next = await kept.next();
        const opened = next.done === true ? null : withOpened(row, next.value, open(row.sample));
        if (opened === null) throw notOpened(full, row.sample);
        if (opened.salts.some((salt, part) => salt !== row.salts[part])) changed += 1;
        yield opened;
      }
      if ((await kept.next()).done !== true) throw notOpened(full, null);
    } finally {
      await kept.return?.(undefined);
    }
  }
  await writeView(to, shown(), view ?? full);
  return changed;
}

const CLOSABLE: readonly PartNumber[] = [1, 2, 3];

async function* allClosed(files: EvidenceFiles): AsyncGenerator<EvidenceRow> {
  for await (const row of readEvidence(files)) {
    const { salts } = withClosed(row, CLOSABLE, null);
    yield { ...row, salts, closed: CLOSABLE };
  }
}

function notOpened(full: EvidenceFiles, sample: Sample | null): MiraError {
  const where =
    sample === null
      ? 'it has more rows'
      : `it differs at task ${JSON.stringify(sample.task)}, key ${JSON.stringify(sample.key)}`;
  return new MiraError('E_EVIDENCE', `the evidence that was kept is not that of the published samples: ${where}`, {
    hint: 'Name the files that were kept by the run that published these samples.',
    at: { file: full.samplesPath },
  });
}

function readEvidence({ samplesPath, saltsPath }: EvidenceFiles, limits: ZstdLimits = {}): AsyncGenerator<EvidenceRow> {
  const names = { samples: samplesPath, salts: saltsPath };
  return parseEvidence(readZstdLines(samplesPath, limits), readZstdLines(saltsPath, limits), names);
}

/** Neither file stands under its name before both are whole and commit to the same rows as before. */
async function writeView(to: EvidenceFiles, rows: AsyncIterable<ShownRow>, from: EvidenceFiles): Promise<void> {
  await replaceFile(to.samplesPath, async (samplesPath) => {
    await replaceFile(to.saltsPath, async (saltsPath) => {
      await using samples = new ZstdWriter(samplesPath);
      await using salts = new ZstdWriter(saltsPath);
      await samples.write(VIEW_HEADER);
      for await (const row of rows) {
        const lines = viewLines(row);
        await samples.write(lines.sample);
        await salts.write(lines.salts);
      }
      await samples.end();
      await salts.end();
      const before = await openEvidence(from.samplesPath, from.saltsPath);
      const after = await openEvidence(samplesPath, saltsPath);
      if (JSON.stringify(await before.commitments()) === JSON.stringify(await after.commitments())) return;
      throw new MiraError('E_INTERNAL', 'a view commits to other rows than the evidence that it shows');
    });
  });
}
