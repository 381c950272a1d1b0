import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../src/json.ts';

export interface ActionFile {
  /** The script that `runs.main` names. */
  readonly main: string;
  /** Defaults by input; `null` where there is none. */
  readonly inputs: ReadonlyMap<string, string | null>;
}

/** Reads the `action.yml` of a folder; only JavaScript actions without `pre` and `post` can be run here. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const file = path.join(folder, 'action.yml');
  const document: unknown = parse(await readFile(file, 'utf8'));
  const runs = isObject(document) ? document['runs'] : null;
  if (!isObject(document) || !isObject(runs)) throw new Error(`${file} declares no runs`);
  if (runs['using'] !== 'node24' || typeof runs['main'] !== 'string') throw new Error(`${file} is no node24 action`);
  if (runs['pre'] !== undefined || runs['post'] !== undefined)
    throw new Error(`${file}: pre and post are not emulated`);
  const inputs = isObject(document['inputs']) ? Object.entries(document['inputs']) : [];
  return {
    main: path.resolve(folder, runs['main']),
    inputs: new Map(inputs.map(([name, input]) => [name, defaultOf(input)])),
  };
}

function defaultOf(input: unknown): string | null {
  const value = isObject(input) ? input['default'] : null;
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : null;
}

/** Replaces `${{ github.x }}`; any other expression is an error, since guessing it would hide a mistake. */
export function evaluate(text: string, github: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/gu, (_, expression: string) => {
    const name = /^\s*github\.(\w+)\s*$/u.exec(expression)?.[1];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`the emulated runner cannot evaluate \${{${expression}}}`);
    return value;
  });
}

/** The variable that carries an input: upper case, white space to `_`, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
