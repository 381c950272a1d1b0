if (Number.parseInt(process.versions.node, 10) >= 24) {
  await (await import('./index.js')).action('verify');
} else {
  process.stderr.write(`Mira Attest needs Node.js 24 or newer, and this is ${process.versions.node}.\n`);
  process.exitCode = 2;
}
