export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly col: number | null;
  readonly title: string | null;
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * What GitHub's runner does with the lines that a step prints, on both streams: commands take effect, except between
 * `::stop-commands::TOKEN` and `::TOKEN::` (actions/runner, `ActionCommandManager.cs`, `ActionCommand.cs`).
 */
export class WorkflowCommands {
  readonly annotations: Annotation[] = [];
  readonly masks: string[] = [];
  /** Set by the deprecated `::set-output::`, which still works. */
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** The log as people see it: masked, annotations as plain lines. */
  readonly log: string[] = [];
  readonly #onLine: (line: string) => void;
  #stopped: string | null = null;

  constructor(secrets: readonly string[] = [], onLine: (line: string) => void = () => {}) {
    this.#onLine = onLine;
    for (const secret of secrets) this.mask(secret);
  }

  mask(value: string): void {
    // as the runner: lines are masked one by one too, since the log is written by lines
    for (const part of [value, ...value.split(/\r?\n/u)]) {
      if (part.trim() !== '' && !this.masks.includes(part)) this.masks.push(part);
    }
  }

  line(text: string): void {
    const command = parseCommand(text);
    if (this.#stopped !== null) {
      if (command?.name === this.#stopped) this.#stopped = null;
      this.#print(text);
      return;
    }
    if (command === null || !this.#obey(command)) this.#print(text);
  }

  #obey({ name, properties, data }: Command): boolean {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotations.push({
          level: name,
          message: data,
          file: properties['file'] ?? null,
          line: numberOf(properties['line']),
          col: numberOf(properties['col']),
          title: properties['title'] ?? null,
        });
        this.#print(`##[${name}]${data}`);
        return true;
      case 'add-mask':
        this.mask(data);
        this.#print('::add-mask::***');
        return true;
      case 'set-output':
        this.outputs.set(properties['name'] ?? '', data);
        return true;
      case 'save-state':
        this.state.set(properties['name'] ?? '', data);
        return true;
      case 'stop-commands':
        this.#stopped = data.toLowerCase();
        this.#print(`::stop-commands::${data}`);
        return true;
      case 'set-env':
      case 'add-path':
        this.annotations.push(plainError(`The \`${name}\` command is disabled.`));
        return true;
      case 'debug':
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        return true;
      case 'group':
        this.#print(`▼ ${data}`);
        return true;
      case 'endgroup':
        return true;
      default:
        return false;
    }
  }

  #print(text: string): void {
    const longestFirst = this.masks.toSorted((a, b) => b.length - a.length);
    const shown = longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    this.log.push(shown);
    this.#onLine(shown);
  }
}

export function plainError(message: string): Annotation {
  return { level: 'error', message, file: null, line: null, col: null, title: null };
}

/** Both spellings: `::name key=value,key=value::data` at the start of a line, and the older `##[name key=value;]data`. */
export function parseCommand(text: string): Command | null {
  const modern = /^\s*::(?<name>[^\s:]+)(?: (?<properties>.*?))?::(?<data>.*)$/su.exec(text)?.groups;
  if (modern !== undefined) {
    return {
      name: (modern['name'] ?? '').toLowerCase(),
      properties: propertiesOf(modern['properties'] ?? '', ','),
      data: unescape(modern['data'] ?? ''),
    };
  }
  const old = /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<data>.*)$/su.exec(text)?.groups;
  if (old === undefined) return null;
  return {
    name: (old['name'] ?? '').toLowerCase(),
    properties: propertiesOf(old['properties'] ?? '', ';'),
    data: unescape(old['data'] ?? ''),
  };
}

function propertiesOf(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))] as const];
  });
  return Object.fromEntries(pairs);
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescape(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || !/^\d+$/u.test(text) ? null : Number(text);
}
