/** A file of two lines through which the one bundle is entered. */
export interface BundleDoor {
  readonly file: string;
  readonly text: string;
  readonly executable: boolean;
}

/** Every door of `dist/`: what `action.yml` and `bin` name. */
export const DOORS: readonly BundleDoor[] = [
  { file: 'run.js', text: door(`await (await import('./index.js')).action('run');`), executable: false },
  { file: 'evaluate.js', text: door(`await (await import('./index.js')).action('evaluate');`), executable: false },
  { file: 'attest.js', text: door(`await (await import('./index.js')).action('attest');`), executable: false },
  { file: 'verify.js', text: door(`await (await import('./index.js')).action('verify');`), executable: false },
  {
    file: 'mira.js',
    text: `#!/usr/bin/env node\n${door(`await (await import('./index.js')).cli(process.argv.slice(2));`)}`,
    executable: true,
  },
  // only ever loaded by a thread of a process that came through one of the others
  { file: 'worker.js', text: `await (await import('./index.js')).worker();\n`, executable: false },
  { file: 'rows-worker.js', text: `await (await import('./index.js')).rowsWorker();\n`, executable: false },
];

// The import is dynamic because an older Node.js fails while it links the bundle, before it could say why.
function door(enter: string): string {
  return `if (Number.parseInt(process.versions.node, 10) >= 24) {
  ${enter}
} else {
  process.stderr.write(\`Mira Attest needs Node.js 24 or newer, and this is \${process.versions.node}.\\n\`);
  process.exitCode = 2;
}
`;
}
