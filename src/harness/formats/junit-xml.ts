import type { SaxesParser, SaxesTagPlain } from 'saxes';
import { MiraError, messageOf } from '../../errors.ts';
import { readChunks } from '../../storage/lines.ts';
import { JUnitTree, type TestCase } from './junit-tree.ts';

/** A text, attribute or comment that goes on for so long is not read to its end. */
const MAX_TOKEN_BYTES = 16 * 1024 * 1024;

/** What is read of a file to see whether it is JUnit XML. */
const HEAD_BYTES = 64 * 1024;

/** Whether a file is XML with `testsuites` or `testsuite` at its root. */
export async function isJUnit(file: string): Promise<boolean> {
  for await (const chunk of readChunks(file)) {
    const head = chunk.subarray(0, HEAD_BYTES);
    if (!/^\s*</u.test(withoutMark(head.toString('latin1', 0, 256)))) return false;
    return (await rootOf(head)) !== null;
  }
  return false;
}

function withoutMark(text: string): string {
  return text.startsWith('\u00EF\u00BB\u00BF') ? text.slice(3) : text;
}

async function rootOf(head: Buffer): Promise<string | null> {
  const parser = await newParser();
  let root: string | null = null;
  parser.on('opentagstart', ({ name }) => {
    root ??= name;
  });
  try {
    parser.write(new TextDecoder('utf-8').decode(head, { stream: true }));
  } catch {
    // what comes before the fault tells
  }
  return root === 'testsuites' || root === 'testsuite' ? root : null;
}

async function newParser(): Promise<SaxesParser> {
  const { SaxesParser: Parser } = await import('saxes');
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}

/**
 * The test cases of a JUnit XML file, in file order, with the counts of each suite checked at its end. The file is read
 * as a stream; document types, and with them entities of the file's own, are refused.
 *
 * @param onSuiteError called when a suite has an error that is of none of its tests, so that some may be missing
 * @throws MiraError E_FORMAT, E_ROW, E_COUNT, E_MISMATCH at file and line
 */
export async function* readTestCases(file: string, onSuiteError?: () => void): AsyncGenerator<TestCase> {
  const parser = await newParser();
  const fail = (what: string, hint: string): never => {
    throw new MiraError('E_FORMAT', `${file} ${what}`, { hint, at: { file, line: parser.line } });
  };
  const tree = new JUnitTree(file, () => parser.line);
  let lastToken = 0;
  const token = (): void => {
    lastToken = parser.position;
  };
  parser.on('doctype', () => fail('declares a document type', 'Remove <!DOCTYPE …>: JUnit XML has none.'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(encoding)) {
      fail(`is declared to be in ${JSON.stringify(encoding)}`, 'Write it in UTF-8.');
    }
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    token();
    if (tree.open(name, attributes)) parser.on('text', (text) => tree.text(text));
  });
  parser.on('closetag', () => {
    token();
    parser.off('text');
    tree.close();
  });
  parser.on('cdata', (text) => {
    token();
    tree.text(text);
  });
  for (const event of ['comment', 'processinginstruction'] as const) parser.on(event, token);
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (error instanceof MiraError) throw error;
      // saxes puts line and column before its messages, and a TypeError is bytes that are no UTF-8
      const why =
        error instanceof TypeError ? 'it is not UTF-8' : messageOf(error).replace(/^(?:[^:]*:)?\d+:\d+: /u, '');
      fail(`is not sound XML: ${why}`, 'The harness may have been stopped while it wrote: run it again.');
    }
  };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of readChunks(file)) {
    guarded(() => parser.write(decoder.decode(chunk, { stream: true })));
    yield* tree.take();
    if (parser.position - lastToken > MAX_TOKEN_BYTES)
      fail('holds a text of more than 16 MiB', 'No test writes so much.');
  }
  guarded(() => parser.write(decoder.decode()).close());
  yield* tree.take();
  if (tree.suiteError !== null) onSuiteError?.();
}
