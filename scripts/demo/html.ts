import { marked } from 'marked';

/** The comments of the demo as a page, close to what GitHub shows. */
export function commentPage(
  title: string,
  comments: readonly { readonly title: string; readonly markdown: string }[],
): string {
  const articles = comments.map(
    ({ title: heading, markdown }) =>
      `<h2>${escapeHtml(heading)}</h2>\n<article><header><b>github-actions</b> <span>bot</span></header><div class="body">${render(markdown)}</div></article>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${articles.join('\n')}
</body>
</html>
`;
}

const ALERTS: Readonly<Record<string, string>> = { CAUTION: 'Caution', WARNING: 'Warning', NOTE: 'Note', TIP: 'Tip' };

function render(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return html.replace(/<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE|TIP)\]\s*/gu, (_, tone: string) => {
    const lower = tone.toLowerCase();
    return `<blockquote class="alert ${lower}"><p class="tone">${ALERTS[tone] ?? tone}</p><p>`;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const STYLE = `
:root { color-scheme: light; }
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; max-width: 980px; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; font-size: 1.15rem; }
article { border: 1px solid #d1d9e0; border-radius: 6px; }
article > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: .5rem 1rem; color: #59636e; }
article > header b { color: #1f2328; }
article > header span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 .4rem; font-size: 12px; }
.body { padding: 1rem; overflow-x: auto; }
.alert { margin: 0 0 1rem; padding: .5rem 1rem; border-left: .25em solid; }
.alert p { margin: 0; }
.alert .tone { font-weight: 600; }
.caution { border-color: #cf222e; } .caution .tone { color: #cf222e; }
.warning { border-color: #9a6700; } .warning .tone { color: #9a6700; }
.note { border-color: #0969da; } .note .tone { color: #0969da; }
.tip { border-color: #1a7f37; } .tip .tone { color: #1a7f37; }
table { border-collapse: collapse; margin: 0 0 1rem; }
th, td { border: 1px solid #d1d9e0; padding: .35rem .75rem; }
tr:nth-child(2n) td { background: #f6f8fa; }
code { background: #818b981f; border-radius: 6px; padding: .15em .35em; font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { background: #f6f8fa; border-radius: 6px; padding: 1rem; overflow: auto; }
pre code { background: none; padding: 0; }
details { margin: .5rem 0; } summary { cursor: pointer; }
a { color: #0969da; text-decoration: none; }
`;
