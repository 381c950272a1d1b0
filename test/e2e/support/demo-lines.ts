import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { leaveRelease } from '../../../scripts/demo/leave.ts';
import { ROOT } from '../../../scripts/root.ts';
import type { World } from '../../emulator/world.ts';
import { codeBlocks } from '../../unit/docs/markdown.ts';

const PAGES = ['README.md', 'docs/verification.md'];

/** The documented lines that check what `npm run demo` leaves, as they stand. */
export async function demoLines(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const page of PAGES) {
    for (const { language, text } of codeBlocks(await readFile(join(ROOT, page), 'utf8'))) {
      if (language === 'sh' && text.startsWith('cd demo-out/')) found.add(text);
    }
  }
  return [...found];
}

/** A clone, as far as those lines look at it: the built command line, and what the demo leaves of a release. */
export class DemoClone implements AsyncDisposable {
  /** Where the lines are run. */
  readonly folder: string;
  /** What lies on the release. */
  readonly release: string;

  private constructor(folder: string, release: string) {
    this.folder = folder;
    this.release = release;
  }

  static async of(world: World): Promise<DemoClone> {
    const folder = await mkdtemp(join(tmpdir(), 'mira-clone-'));
    await symlink(join(ROOT, 'dist'), join(folder, 'dist'));
    return new DemoClone(folder, await leaveRelease(world, join(folder, 'demo-out')));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A `PATH` on which the lines find this Node.js. */
  static path(...before: readonly string[]): string {
    return [...before, dirname(process.execPath), process.env['PATH'] ?? ''].join(':');
  }
}
