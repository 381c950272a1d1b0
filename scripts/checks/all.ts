import { join } from 'node:path';
import { type Build, build } from '../bundle/build.ts';
import { generateAll } from '../generate/generated.ts';
import { staleFiles } from '../generate/stale.ts';
import type { Check } from './check.ts';
import { dependencyProblems } from './dependencies.ts';
import { differences } from './dist.ts';
import { licenceProblems } from './licences.ts';
import { machinePaths, ownFolders } from './machine-paths.ts';
import { unpinnedUses } from './pinned-uses.ts';
import { repositoryFiles } from './repository-files.ts';
import { TOOL_CHECKS } from './tools.ts';
import { workflowProblems } from './workflow-habits.ts';

/** Every check of `npm run check`, in the order in which they run. */
export function allChecks(): readonly Check[] {
  let built: Promise<Build> | null = null;
  const buildOnce = (root: string): Promise<Build> => (built ??= build(root));
  return [
    ...TOOL_CHECKS,
    {
      name: 'dist/ is what the sources give',
      find: async (root) => differences(join(root, 'dist'), await buildOnce(root)),
    },
    { name: 'licences complete', find: async (root) => licenceProblems(root, await buildOnce(root).catch(notBuilt)) },
    { name: 'generated files fresh', find: findStale },
    { name: 'actions pinned', find: findUnpinned },
    { name: 'workflows hardened', find: findWorkflowProblems },
    { name: 'dependencies explained', find: dependencyProblems },
    { name: 'no paths of a machine', find: findMachinePaths },
  ];
}

async function findStale(root: string): Promise<readonly string[]> {
  const stale = await staleFiles(root, await generateAll(root));
  return stale.map((file) => `${file} is out of date: npm run generate`);
}

async function findUnpinned(root: string): Promise<readonly string[]> {
  const files = await repositoryFiles(root, (file) =>
    /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$|^[^/]*\.md$|^docs\/.*\.md$/u.test(file),
  );
  return files.flatMap(({ file, text }) => unpinnedUses(file, text));
}

async function findWorkflowProblems(root: string): Promise<readonly string[]> {
  const files = await repositoryFiles(root, (file) => /^\.github\/workflows\/.*\.ya?ml$/u.test(file));
  return files.flatMap(({ file, text }) => workflowProblems(file, text));
}

async function findMachinePaths(root: string): Promise<readonly string[]> {
  // Fixtures are other people's output; they may name other people's machines.
  const files = await repositoryFiles(root, (file) => !/^test\/fixtures\/|package-lock\.json$/u.test(file));
  return files.flatMap(({ file, text }) => machinePaths(file, text, ownFolders(root)));
}

/** The check before this one has said why. */
function notBuilt(): never {
  throw new Error('dist/ could not be built');
}
