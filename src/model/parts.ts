import type { Digest } from '../digest.ts';
import type { ManifestFile } from './manifest.ts';
import type { ModelContents } from './model-facts.ts';

type Part = ReadonlyMap<string, string>;

/** What a model is made of beside its weights: for each part, digests by a name that people recognise. */
export interface Parts {
  readonly tokenizer: Part;
  readonly chatTemplate: Part;
  readonly generationConfig: Part;
  readonly ggufKeys: Part;
  readonly config: Part;
}

type PartName = keyof Parts;

/** Files by their base names, as Transformers, SentencePiece, tiktoken and diffusers write them. */
const PART_OF_FILE: readonly (readonly [RegExp, PartName])[] = [
  [
    /(?:^|\/)(?:chat_template\.(?:jinja|json)|chat_templates\/[^/]+|additional_chat_templates\/[^/]+)$/u,
    'chatTemplate',
  ],
  [/(?:^|\/)generation_config\.json$/u, 'generationConfig'],
  [
    /(?:^|\/)(?:tokenizer\.(?:json|model)|tokenizer\.model\.v\d+|tekken\.json|vocab\.(?:json|txt)|merges\.txt|special_tokens_map\.json|added_tokens\.json|[^/]*\.spm|spiece\.model|sentencepiece[^/]*\.model|[^/]+\.tiktoken)$/u,
    'tokenizer',
  ],
];

const TOKENIZER_CONFIG = /(?:^|\/)tokenizer_config\.json$/u;
const CONFIG = /config\.json$/u;

/** @param contents `null` where only the files are known: then a configuration is compared as a whole */
export function partsOf(files: readonly ManifestFile[], contents: ModelContents | null): Parts {
  const parts = {
    tokenizer: new Map<string, string>(),
    chatTemplate: new Map<string, string>(),
    generationConfig: new Map<string, string>(),
    ggufKeys: new Map<string, string>(),
    config: new Map<string, string>(),
  };
  const gguf = files.filter(({ name }) => isGguf(name, contents));
  for (const { name, digest } of files) {
    const members = ownMembers(contents, name);
    if (gguf.some((file) => file.name === name)) {
      // a single file is compared with the other side's, whatever it is called
      const prefix = gguf.length === 1 ? '' : `${name}: `;
      for (const [key, value] of Object.entries(members ?? {})) parts[partOfKey(key)].set(`${prefix}${key}`, value);
      continue;
    }
    const part = PART_OF_FILE.find(([pattern]) => pattern.test(name))?.[1] ?? partOfConfig(name);
    if (part === null) continue;
    if (members === undefined) parts[part].set(name, digest);
    else for (const [key, value] of membersOf(name, part, members)) parts[key[0]].set(key[1], value);
  }
  return parts;
}

/** A file may be called `constructor`. */
function ownMembers(contents: ModelContents | null, name: string): Readonly<Record<string, Digest>> | undefined {
  return contents !== null && Object.hasOwn(contents.members, name) ? contents.members[name] : undefined;
}

function isGguf(name: string, contents: ModelContents | null): boolean {
  const members = ownMembers(contents, name);
  return members !== undefined && !CONFIG.test(name) && !/\.safetensors$/iu.test(name);
}

function partOfKey(key: string): PartName {
  if (key.startsWith('tokenizer.chat_template')) return 'chatTemplate';
  return key.startsWith('tokenizer.') ? 'tokenizer' : 'ggufKeys';
}

function partOfConfig(name: string): PartName | null {
  if (TOKENIZER_CONFIG.test(name)) return 'tokenizer';
  return CONFIG.test(name) ? 'config' : null;
}

function membersOf(
  name: string,
  part: PartName,
  members: Readonly<Record<string, Digest>>,
): readonly (readonly [place: readonly [PartName, string], digest: Digest])[] {
  return Object.entries(members).map(([key, digest]) => {
    const own = TOKENIZER_CONFIG.test(name) && key === 'chat_template' ? 'chatTemplate' : part;
    return [[own, `${name}: ${key}`], digest];
  });
}
