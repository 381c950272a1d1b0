/** A number and a per cent sign. */
export const PERCENT = /^\d+(?:\.\d+)?\s?%$/u;

/** `5%` as a share: above 0, and at most a hundred times the whole; `null` when the text is none. */
export function parsePercent(text: string): number | null {
  if (!PERCENT.test(text)) return null;
  const hundredths = Number(text.replace(/\s?%$/u, ''));
  // by the decimal point, so that 5% is .05 and not the nearest neighbour of 5/100
  const share = Number(`${hundredths}e-2`);
  return share > 0 && share <= 100 ? share : null;
}
