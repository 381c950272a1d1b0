/** Readers of what the small probes print: CPU, kernel, operating system, C library. Each takes the raw text. */

export interface Cpu {
  readonly model: string | null;
  readonly count: number | null;
  readonly flags: string[] | null;
}

/** `/proc/cpuinfo` of x86 and of ARM, or the two lines of macOS's sysctl. Serial numbers, which some boards add, are not read. */
export function parseCpu(text: string): Cpu {
  const pairs = text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at === -1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
  if (pairs.length === 0) {
    const [model = '', count = ''] = text.trim().split('\n');
    return { model: printable(model), count: countOf(count), flags: null };
  }
  const value = (name: string): string | null => pairs.find(([key]) => key === name)?.[1] ?? null;
  const flags = (value('flags') ?? value('Features'))?.split(/\s+/u).filter((flag) => /^[\w.]+$/u.test(flag));
  return {
    model: printable(value('model name') ?? armModel(value)),
    count: pairs.filter(([key]) => key === 'processor').length || null,
    flags: flags === undefined ? null : [...new Set(flags)].sort(),
  };
}

/** ARM tells implementer and part by number. */
function armModel(value: (name: string) => string | null): string {
  const parts = ['CPU implementer', 'CPU part', 'CPU variant', 'CPU revision'].map((name) => value(name));
  const [implementer, part, variant, revision] = parts;
  if (implementer === null || part === null) return '';
  return `ARM implementer ${implementer} part ${part} variant ${variant ?? '?'} revision ${revision ?? '?'}`;
}

function countOf(text: string): number | null {
  return /^\d{1,6}$/u.test(text.trim()) ? Number(text.trim()) : null;
}

export interface Kernel {
  /** `Linux 6.8.0-1017-azure`. */
  readonly release: string | null;
  readonly architecture: string | null;
}

/** `uname -srm`: never the node's name. */
export function parseUname(text: string): Kernel {
  const words = /^(\w+) (\S+) (\w+)$/u.exec(text.trim());
  if (words === null) return { release: null, architecture: null };
  const [, system = '', release = '', architecture = ''] = words;
  return { release: printable(`${system} ${release}`), architecture };
}

/** `ubuntu 24.04` from os-release, or name and version of macOS. */
export function parseSystem(text: string): string | null {
  const value = (name: string): string | null =>
    new RegExp(`^${name}=["']?([\\w.+-]*)["']?\\s*$`, 'mu').exec(text)?.[1] ?? null;
  const id = value('ID');
  if (id !== null) return printable([id, value('VERSION_ID') ?? ''].join(' ').trim());
  const lines = text.trim().split('\n');
  return lines.length === 2 && lines.every((line) => /^[\w .]+$/u.test(line)) ? printable(lines.join(' ')) : null;
}

/** `glibc 2.39` or `musl 1.2.5`, from getconf or from what ldd says of itself. */
export function parseLibc(text: string): string | null {
  const gnu = /^(?:glibc |ldd \([^)]*\) )(\d+\.\d+(?:\.\d+)?)\s*$/mu.exec(text)?.[1];
  if (gnu !== undefined) return `glibc ${gnu}`;
  if (!/^musl libc/mu.test(text)) return null;
  const musl = /^Version (\d+(?:\.\d+)+)/mu.exec(text)?.[1];
  return musl === undefined ? 'musl' : `musl ${musl}`;
}

const MAX_TEXT = 200;

/** One line of printable text; `null` where nothing is left, or far more than a name. */
export function printable(text: string): string | null {
  const plain = text.replaceAll(/\p{C}/gu, '').replaceAll(/\s+/gu, ' ').trim();
  return plain === '' || plain.length > MAX_TEXT ? null : plain;
}
