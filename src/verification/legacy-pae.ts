/**
 * What model_signing 0.2.0 signed instead of the DSSE pre-authentication encoding: `DSSEV1`, and the payload as Python
 * prints a bytes object (sigstore/model-transparency, `sign_sigstore_pb.py`, `pae_compat`).
 */
export function legacyPreAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonBytes(payload)}`);
}

const ESCAPES = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x5c, '\\\\'],
]);

/** Python's `repr` of bytes: in single quotes, unless it holds such and no double ones. */
function pythonBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? 0x22 : 0x27;
  const parts = Array.from(bytes, (byte) => {
    const known = ESCAPES.get(byte);
    if (known !== undefined) return known;
    if (byte === quote) return `\\${String.fromCharCode(byte)}`;
    return byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
  });
  const mark = String.fromCharCode(quote);
  return `b${mark}${parts.join('')}${mark}`;
}
