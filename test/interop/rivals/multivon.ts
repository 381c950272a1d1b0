import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '../support/execute.ts';
import { scoreOf, type Rival } from './rival.ts';

/**
 * Its reports hold evidence of every trial, so that they are not made by hand: its own suite grades answers that are
 * given. An item that has no score raises an error where the model would answer.
 */
const SUITE = `import json, sys
from multivon_eval import Contains, EvalCase, EvalSuite, ExactMatch

for name in ("before", "after"):
    with open(f"{name}.json", encoding="utf-8") as file:
        rows = json.load(file)
    answers = {row["key"]: row["answer"] for row in rows}

    def model(prompt):
        if answers[prompt] is None:
            raise TimeoutError("timeout")
        return answers[prompt]

    suite = EvalSuite("qa")
    suite.add_cases([EvalCase(input=row["key"], expected_output="right") for row in rows])
    suite.add_evaluators(Contains(["right"]) if rows[0]["other"] else ExactMatch())
    suite.run(model, verbose=False, save_json=f"{name}-report.json")
`;

/** https://pypi.org/project/multivon-eval: any single pass that became a failure fails. */
export const MULTIVON: Rival = {
  name: 'multivon-eval',
  requirement: 'multivon-eval==0.20.0',
  note: 'one item that passed and fails now is enough; what is missing on one side is refused',
  prepare: async ({ before, after }, folder, python) => {
    for (const [name, rows] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const answers = rows.map((row) => {
        const score = scoreOf(row);
        return {
          key: row.key,
          answer: score === null ? null : score === 0 ? 'wrong' : 'right',
          other: score === undefined,
        };
      });
      await writeFile(join(folder, `${name}.json`), JSON.stringify(answers));
    }
    await writeFile(join(folder, 'suite.py'), SUITE);
    await succeed(python, ['suite.py'], { cwd: folder, timeout: 400_000 });
  },
  argv: () =>
    '-m multivon_eval.cli compare before-report.json after-report.json --fail-on-regression --json'.split(' '),
  answer: (exit) =>
    exit === 0
      ? { said: 'holds', words: 'pass' }
      : exit === 1
        ? { said: 'regressed', words: 'regression' }
        : { said: 'refused', words: 'indeterminate' },
};
