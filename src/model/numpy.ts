/** The magic of NumPy's format (`numpy/lib/format.py`): then two bytes of version, the header's length, the header. */
const MAGIC = Buffer.from('\x93NUMPY', 'latin1');
const HEADER_MAX_BYTES = 64 * 1024;

/**
 * Whether a file is an `.npy` whose array holds Python objects: its data then are a pickle, which `allow_pickle=True` runs.
 *
 * @param head the beginning of the file, 64 KiB of it or all
 */
export function isObjectNpy(head: Buffer): boolean {
  if (head[0] !== MAGIC[0] || !head.subarray(0, MAGIC.length).equals(MAGIC) || head.length < 12) return false;
  const wide = (head[6] ?? 0) >= 2;
  const start = wide ? 12 : 10;
  const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8);
  const header = head.toString('latin1', start, start + Math.min(length, HEADER_MAX_BYTES));
  // what NumPy writes for numbers, texts and times; True and False are no dtypes
  if (/'descr': '[<>=|]?[?bBiufcSUVmM]\d*(?:\[\w+\])?'/u.test(header)) return false;
  // 'O' and 'object' name objects, alone, in a record or in 'i4,O'; an escape could spell them
  return /['",|<>=]O\d*['",]|object|\\/u.test(header);
}
