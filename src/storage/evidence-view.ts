import { MiraError } from '../errors.ts';
import { TaskTrees } from '../evidence/commitment.ts';
import { SAMPLES_HEADER } from '../evidence/files.ts';
import { parseEvidence, type EvidenceRow } from '../evidence/parse.ts';
import type { Sample } from '../evidence/sample.ts';
import { CLOSABLE_NUMBERS, type PartNumber } from '../evidence/parts.ts';
import { viewLines, withClosed, withOpened, type ShownRow } from '../evidence/view.ts';
import { openEvidence, type EvidenceFiles } from './evidence-folder.ts';
import { readZstdLines, replaceFile, ZstdWriter } from './zstd.ts';

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
      const closed = withClosed(row, close(row.sample), reason);
      if (differs(row, closed)) changed += 1;
      yield closed;
    }
  }
  await writeView(to, shown());
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
        if (differs(row, opened)) changed += 1;
        yield opened;
      }
      if ((await kept.next()).done !== true) throw notOpened(full, null);
    } finally {
      await kept.return?.(undefined);
    }
  }
  await writeView(to, shown());
  return changed;
}

/** A part is open where its salt is known. */
function differs(row: EvidenceRow, shown: ShownRow): boolean {
  return shown.salts.some((salt, part) => salt !== row.salts[part]);
}

async function* allClosed(files: EvidenceFiles): AsyncGenerator<EvidenceRow> {
  for await (const row of readEvidence(files)) {
    const { salts } = withClosed(row, CLOSABLE_NUMBERS, null);
    yield { ...row, salts, closed: CLOSABLE_NUMBERS };
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

async function* readEvidence({ samplesPath, saltsPath }: EvidenceFiles): AsyncGenerator<EvidenceRow> {
  const names = { samples: samplesPath, salts: saltsPath };
  const batches = parseEvidence(readZstdLines(samplesPath), readZstdLines(saltsPath), names);
  for await (const rows of batches) yield* rows;
}

/** Neither file stands under its name before both are whole and read back as the rows that they show. */
async function writeView(to: EvidenceFiles, rows: AsyncIterable<ShownRow>): Promise<void> {
  await replaceFile(to.samplesPath, async (samplesPath) => {
    await replaceFile(to.saltsPath, async (saltsPath) => {
      await using samples = new ZstdWriter(samplesPath);
      await using salts = new ZstdWriter(saltsPath);
      const trees = new TaskTrees();
      await samples.write(SAMPLES_HEADER);
      for await (const row of rows) {
        trees.add(row.task, row.leaf);
        const lines = viewLines(row);
        await samples.write(lines.sample);
        await salts.write(lines.salts);
      }
      await samples.end();
      await salts.end();
      const written = await openEvidence(samplesPath, saltsPath);
      if (JSON.stringify(await written.commitments()) === JSON.stringify(trees.commitments())) return;
      throw new MiraError('E_INTERNAL', 'a view commits to other rows than the evidence that it shows');
    });
  });
}
