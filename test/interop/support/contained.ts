import { readdirSync, readFileSync } from 'node:fs';

/** Sixty samples, three of them wrong, by a shell; what it can see goes to its output. */
export const CONTAINED_HARNESS = `#!/bin/sh
set -eu
model=$1 out=$2
grep -q wrong "$model/weights.json"
{
  echo '{"schema":"mira-samples/1","metrics":{"accuracy":{"direction":"higher","kind":"binary"}}}'
  for i in $(seq 60); do
    score=1; [ "$i" -gt 3 ] || score=0
    echo "{\\"key\\":\\"text-$i\\",\\"scores\\":{\\"accuracy\\":$score},\\"prompt\\":\\"p\\",\\"target\\":\\"yes\\",\\"response\\":\\"yes\\"}"
  done
} > "$out/samples.jsonl"
echo "version: $(cat /version)"
echo "user: $(id -u)"
echo "folder: $(pwd)"
echo "git: $(ls -A .git | wc -l)"
echo "networks: $(ls /sys/class/net | grep -v '^ifb' | tr '\\n' ' ')"
echo "rights: $(grep CapEff /proc/self/status)"
echo "variables: $(env | cut -d= -f1 | sort | tr '\\n' ' ')"
echo "secret: \${#API_KEY}"
`;

/** What is special about an evaluation. */
export interface ContainedEvaluation {
  readonly tag?: string;
  /** YAML. */
  readonly run?: string;
  /** The members of `container`. */
  readonly container?: string;
  /** Further lines. */
  readonly more?: string;
}

/** A `mira.yml` whose harnesses run in images. */
export function containedConfig(
  evaluations: Readonly<Record<string, ContainedEvaluation>>,
  reference: (tag?: string) => string,
): string {
  const entries = Object.entries(evaluations).map(
    ([name, { tag, run, container = 'runtime: podman', more = '' }]) => `  ${name}:
    run: ${run ?? '[sh, eval.sh, "{model}", "{out}"]'}
    image: "${reference(tag)}"
    container: {${container}}
    scorer: [eval.sh]
    env: {LEVEL: "3"}
    secrets: [API_KEY]
${more}`,
  );
  return `model: model/\nevaluations:\n${entries.join('')}`;
}

/** Command lines on this machine in which a word stands. */
export function processesWith(word: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return line.split(' ').includes(word) ? [line] : [];
      } catch {
        // it has ended meanwhile
        return [];
      }
    });
}
