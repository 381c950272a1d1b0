#!/usr/bin/env node
// @ts-check
// The door of every npm script: installs what the lock files say when it is not there, then runs the rest of the
// command line under Node.js 24. Runs under Node.js 20 with built-ins only, since nothing may be installed yet.
import { refusal } from './door/version.mjs';

const tooOld = refusal(process.versions.node);
if (tooOld !== null) {
  process.stderr.write(`mira-attest: ${tooOld}\n`);
  process.exit(1);
}

// Only now, because an old Node.js may not be able to load it.
const { enter } = await import('./door/enter.mjs');
await enter(process.argv.slice(2));
