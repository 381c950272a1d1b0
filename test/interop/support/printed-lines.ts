import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PeerResult } from './execute.ts';
import { GO_PROGRAMS, goPeer } from './go-peer.ts';
import { offline } from './verifier-tools.ts';

/** The lines of a report with which anybody checks it, and a folder in which they are run as they stand. */
export class PrintedLines {
  /** Commands of one tool each; one may need several lines. */
  readonly blocks: readonly string[];
  readonly folder: string;

  private constructor(blocks: readonly string[], folder: string) {
    this.blocks = blocks;
    this.folder = folder;
  }

  /**
   * @param out the output folder of a run, with its comment
   * @param others paths of files that whoever checks has already
   * @param folder is made, and gets what lies on the release
   */
  static async of(out: string, others: readonly string[], folder: string): Promise<PrintedLines> {
    const comment = await readFile(join(out, 'mira-comment.md'), 'utf8');
    const block = /```sh\n(?<lines>[^`]+)```/u.exec(comment)?.groups?.['lines'];
    if (block === undefined) throw new Error('the comment has no lines to check it with');
    await mkdir(folder);
    const released = (await readdir(out)).filter((name) => name.startsWith('mira-')).map((name) => join(out, name));
    for (const path of [...released, ...others]) await cp(path, join(folder, basename(path)));
    return new PrintedLines(block.trim().split('\n\n'), folder);
  }

  /** Runs the block that calls a program, without a network: what it would download lies there, and npm fetches nothing. */
  async run(program: 'mira' | 'gh' | 'cosign'): Promise<PeerResult> {
    const calls = new RegExp(`^(?:npm exec .*-- )?${program} (?!release)`, 'mu');
    const [block, ...more] = this.blocks.filter((text) => calls.test(text));
    if (block === undefined || more.length > 0) throw new Error(`no block, or several, for ${program}`);
    const cli = resolve(import.meta.dirname, '../../../dist/mira.js');
    const script = block
      .replaceAll(/^gh release download .*\n/gmu, '')
      .replaceAll(/^npm exec --yes --package=\S+ -- mira /gmu, `'${process.execPath}' '${cli}' `);
    const folders = await Promise.all(
      [GO_PROGRAMS.gh, GO_PROGRAMS.cosign].map(async (known) => dirname(await goPeer(known))),
    );
    const path = `PATH='${folders.join(':')}':$PATH`;
    return offline('sh', ['-e', '-c', `${path}\ncd '${this.folder}'\n${script}`]);
  }
}
