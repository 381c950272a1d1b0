import { styleText } from 'node:util';

/** Claims that hold or are new look all alike. */
const SHOWN_HOLDING = 3;

/** What the demo prints. */
export class Screen {
  title(text: string): void {
    this.#line(`\n${styleText('bold', text)}`);
  }

  step(number: string, text: string): void {
    this.#line(`\n${styleText('cyan', `── ${number}. ${text}`)}`);
  }

  text(text: string): void {
    this.#line(`   ${text}`);
  }

  command(text: string): void {
    this.#line(`   ${styleText('dim', '$')} ${text}`);
  }

  result(text: string): void {
    this.#line(`   ${styleText('green', '✓')} ${text}`);
  }

  block(text: string): void {
    for (const line of text.trimEnd().split('\n')) this.#line(`   ${line}`);
  }

  /** Shows a step's log, dimmed, as it comes. */
  follow(): { readonly onLine: (line: string) => void } {
    let holding = 0;
    return {
      onLine: (line) => {
        // the runner's own commands, which GitHub does not show either
        if (line.startsWith('::')) return;
        holding = /^ {2}[✓+] /u.test(line) ? holding + 1 : 0;
        if (holding <= SHOWN_HOLDING) this.#line(styleText('dim', `   │ ${line}`));
        else if (holding === SHOWN_HOLDING + 1) this.#line(styleText('dim', '   │   …'));
      },
    };
  }

  /** The comment's verdict and its table, without the folded parts. */
  comment(markdown: string): void {
    this.#line('');
    for (const line of markdown.split('<details>')[0]?.trimEnd().split('\n') ?? []) {
      if (line.startsWith('<!--') || line.trim() === '') continue;
      this.#line(`   ${styleText('yellow', '┃')} ${line}`);
    }
  }

  #line(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}
