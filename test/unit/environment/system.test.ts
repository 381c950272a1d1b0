import { describe, expect, it } from 'vitest';
import { parseCpu, parseLibc, parseSystem, parseUname } from '../../../src/environment/system.ts';

describe('CPU', () => {
  it('of x86: one model, every processor counted, flags sorted', () => {
    const one =
      'processor\t: 0\nvendor_id\t: GenuineIntel\nmodel name\t: Intel(R) Xeon(R)  CPU @ 2.20GHz\nflags\t\t: sse2 fpu avx2\n';
    expect(parseCpu(`${one}\n${one.replace(': 0', ': 1')}`)).toStrictEqual({
      model: 'Intel(R) Xeon(R) CPU @ 2.20GHz',
      count: 2,
      flags: ['avx2', 'fpu', 'sse2'],
    });
  });

  it('of ARM, by its numbers; a board’s serial number is not read', () => {
    const processor = 'processor\t: 0\nFeatures\t: fp asimd\nCPU implementer\t: 0x41\nCPU variant\t: 0x3\n';
    const text = `${processor}CPU part\t: 0xd0c\nCPU revision\t: 1\n\nSerial\t\t: 10000000badc0de1\nModel\t\t: Board 4\n`;
    const cpu = parseCpu(text);
    expect(cpu).toStrictEqual({
      model: 'ARM implementer 0x41 part 0xd0c variant 0x3 revision 1',
      count: 1,
      flags: ['asimd', 'fp'],
    });
    expect(JSON.stringify(cpu)).not.toContain('badc0de');
  });

  it('of macOS, from two lines', () => {
    expect(parseCpu('Apple M3 Pro\n12\n')).toStrictEqual({ model: 'Apple M3 Pro', count: 12, flags: null });
  });
});

it.each([
  ['Linux 6.8.0-1017-azure x86_64', { release: 'Linux 6.8.0-1017-azure', architecture: 'x86_64' }],
  ['Darwin 24.1.0 arm64', { release: 'Darwin 24.1.0', architecture: 'arm64' }],
  ['Linux zelda-laptop 6.8.0 x86_64', { release: null, architecture: null }],
  ['', { release: null, architecture: null }],
])('uname: %s', (text, kernel) => {
  expect(parseUname(text)).toStrictEqual(kernel);
});

it.each([
  ['NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nHOME_URL="https://x"', 'ubuntu 24.04'],
  ['ID=arch\nBUILD_ID=rolling', 'arch'],
  ["ID='alpine'\nVERSION_ID=3.20.3", 'alpine 3.20.3'],
  ['macOS\n15.1', 'macOS 15.1'],
  ['nothing of the kind', null],
  ['', null],
])('operating system: %j', (text, name) => {
  expect(parseSystem(text)).toBe(name);
});

it.each([
  ['glibc 2.39', 'glibc 2.39'],
  ['ldd (Debian GLIBC 2.36-9+deb12u14) 2.36\nCopyright', 'glibc 2.36'],
  ['ldd (GNU libc) 2.34\n', 'glibc 2.34'],
  ['musl libc (x86_64)\nVersion 1.2.5\n', 'musl 1.2.5'],
  ['', null],
])('libc: %j', (text, name) => {
  expect(parseLibc(text)).toBe(name);
});
