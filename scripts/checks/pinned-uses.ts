/**
 * The `uses:` lines of a workflow, an action or a document that could run other code tomorrow than they do today.
 * Pinned is `owner/repository[/path]@<40 hex> # version`, an image by digest, or `$/…`, the repository itself.
 */
export function unpinnedUses(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const match = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)["']?\s*(.*)$/u.exec(line);
    if (match === null) return [];
    const [, reference = '', rest = ''] = match;
    return isPinned(reference, rest) ? [] : [`${file}:${index + 1} ${reference} is not pinned`];
  });
}

function isPinned(reference: string, rest: string): boolean {
  if (reference.startsWith('$/')) return true;
  if (reference.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/u.test(reference);
  return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u.test(reference) && /^#\s*v\d+(?:\.\d+){0,2}\b/u.test(rest);
}
