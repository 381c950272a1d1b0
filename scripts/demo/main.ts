import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { World } from '../../test/emulator/world.ts';
import type { ActionResult } from '../../test/emulator/runner.ts';
import { commentPage } from './html.ts';
import { leaveRelease, RELEASE_FOLDER } from './leave.ts';
import { writeModel } from './project.ts';
import { Screen } from './screen.ts';
import { mira } from './terminal.ts';
import { tamperWithOneSample } from './tamper.ts';

/**
 * The whole job on real input: two releases of a language detector, an emulated GitHub with a private Sigstore, and the
 * committed action. Ends with 0 when everything came out as it has to.
 */

const OUT = path.resolve(import.meta.dirname, '../../demo-out');
const screen = new Screen();
const comments: { title: string; markdown: string }[] = [];

async function main(): Promise<void> {
  const started = performance.now();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  screen.title('Mira Attest demo: does the new release of a language detector still do what the old one did?');
  screen.text(
    'tinyld 1.2.0 → 1.3.4 from npm, 1,266 texts of the Universal Declaration of Human Rights in 22 languages.',
  );
  screen.text(
    'GitHub, Sigstore and the cache are emulated on this machine; the action, the models and the numbers are real.',
  );

  await using world = await World.create({ version: '1.2.0' });
  await release(world);
  await worse(world);
  await sameAgain(world);
  await readmeOnly(world);
  await verifyOffline();

  await writeFile(path.join(OUT, 'comments.html'), commentPage('The comments of the Mira Attest demo', comments));
  screen.title(
    `Everything came out as it should, in ${((performance.now() - started) / 1000).toFixed(0)} s. To look at:`,
  );
  for (const name of (await readdir(OUT)).sort()) screen.text(`demo-out/${name}`);
}

/** v1.0.0 is released: measured, signed, attached to a draft, published. */
async function release(world: World): Promise<void> {
  screen.step('1', 'v1.0.0 is tagged: tinyld 1.2.0 is measured and signed');
  const result = await world.tag('v1.0.0', screen.follow());
  expectExit(result, 0);
  expectOutput(result, 'verdict', 'pass');
  world.publish('v1.0.0');
  await leaveRelease(world, OUT);
  screen.result(
    `signed; ${world.repository.releases[0]?.assets.length ?? 0} files attached; the draft is published because the step passed`,
  );
}

/** A pull request brings the other model. */
async function worse(world: World): Promise<void> {
  screen.step('2', 'A pull request updates the model to tinyld 1.3.4');
  await writeModel(path.join(world.workspace, 'model'), '1.3.4');
  const pull = world.openPull();
  const result = await world.pull(pull, screen.follow());
  expectExit(result, 20);
  expectOutput(result, 'verdict', 'regressed');
  expectOutput(result, 'regressed', '2');
  await keep(world, '2-pull-request-worse');
  await commented(world, pull.number, 'The model is worse');
  screen.result('the build fails (exit 20): Catalan is gone, which an overall number would have hidden');
}

/** Another one goes back, and everything is measured anew. */
async function sameAgain(world: World): Promise<void> {
  screen.step('3', 'A pull request goes back to tinyld 1.2.0, measured anew (reuse: never)');
  await writeModel(path.join(world.workspace, 'model'), '1.2.0');
  const pull = world.openPull();
  const result = await world.pull(pull, { ...screen.follow(), inputs: { reuse: 'never' } });
  expectExit(result, 0);
  expectOutput(result, 'verdict', 'pass');
  await keep(world, '3-pull-request-same-model');
  await commented(world, pull.number, 'The same model, measured anew');
  screen.result('all 23 claims hold');
}

/** A change of the README measures nothing. */
async function readmeOnly(world: World): Promise<void> {
  screen.step('4', 'A pull request edits the README');
  await world.write({ 'README.md': '# langid\n\nA better description.\n' });
  const pull = world.openPull();
  const result = await world.pull(pull, screen.follow());
  expectExit(result, 0);
  if (result.log.includes('texts,')) throw new Error('the harness ran although nothing changed');
  await keep(world, '4-pull-request-readme');
  await commented(world, pull.number, 'Only the README changed');
  screen.result('the harness did not run: the verified measurement of v1.0.0 still speaks for this model');
}

/** Anybody checks the release, without network; then one sample is changed. */
async function verifyOffline(): Promise<void> {
  screen.step('5', 'Anybody verifies the release, offline');
  const folder = path.join(OUT, RELEASE_FOLDER);
  const args = [
    'verify',
    'mira-evaluation.sigstore.json',
    '--samples',
    'mira-samples.jsonl.zst',
    '--model',
    'model/',
    '--repo',
    'acme/langid',
  ];
  const trust = ['--trusted-root', '../trusted_root.json'];
  screen.command(`mira ${args.join(' ')}`);
  const good = await mira([...args, ...trust], folder);
  screen.block(good.stdout);
  if (good.exitCode !== 0) throw new Error(`mira verify ended with ${good.exitCode}\n${good.stderr}`);

  screen.step('6', 'Somebody turns one wrong answer into a right one');
  const changed = await tamperWithOneSample(path.join(folder, 'mira-samples.jsonl.zst'));
  screen.text(`sample ${changed}: accuracy 0 → 1`);
  const bad = await mira(
    [
      ...args.map((word) => (word === 'mira-samples.jsonl.zst' ? 'tampered-samples.jsonl.zst' : word)),
      '--salts',
      'mira-salts.jsonl.zst',
      ...trust,
    ],
    folder,
  );
  screen.block(bad.stdout);
  if (bad.exitCode !== 30) throw new Error(`the tampered samples were not refused: exit ${bad.exitCode}`);
  screen.result('refused (exit 30)');
}

async function keep(world: World, name: string): Promise<void> {
  await world.keepOut(path.join(OUT, name));
}

async function commented(world: World, pull: number, title: string): Promise<void> {
  const comment = world.repository.comments.find(({ issue }) => issue === pull);
  if (comment === undefined) throw new Error(`there is no comment on #${pull}`);
  comments.push({ title: `#${pull}: ${title}`, markdown: comment.body });
  await writeFile(path.join(OUT, `comment-${comments.length}.md`), comment.body);
  screen.comment(comment.body);
}

function expectExit(result: ActionResult, exit: number): void {
  if (result.exitCode === exit) return;
  throw new Error(`the step ended with ${result.exitCode} instead of ${exit}:\n${result.log}`);
}

function expectOutput(result: ActionResult, name: string, value: string): void {
  if (result.outputs[name] === value) return;
  throw new Error(`the output ${name} is "${result.outputs[name] ?? ''}" instead of "${value}":\n${result.log}`);
}

await main();
