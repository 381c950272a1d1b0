import type { KeyObject } from 'node:crypto';
import { ASN1Obj, crypto, X509Certificate } from '@sigstore/core';

/**
 * A certificate that judges exactly as `X509Certificate` of `@sigstore/core` does and computes nothing twice. That one
 * encodes itself anew for each comparison, a kilobyte of zeros for each of its nodes, which was most of the time of a
 * verification.
 */
export class RememberingCertificate extends X509Certificate {
  readonly #verdicts = new WeakMap<X509Certificate, boolean>();
  #der: Buffer | null = null;
  #spki: Buffer | null = null;
  #key: KeyObject | null = null;

  static of(certificate: X509Certificate): RememberingCertificate {
    return certificate instanceof RememberingCertificate ? certificate : new RememberingCertificate(certificate.root);
  }

  get der(): Buffer {
    return (this.#der ??= encode(this.root));
  }

  override get publicKey(): Buffer {
    return (this.#spki ??= super.publicKey);
  }

  override equals(other: X509Certificate): boolean {
    return this === other || this.der.equals(RememberingCertificate.of(other).der);
  }

  override verify(issuer?: X509Certificate): boolean {
    const by = issuer ?? this;
    const known = this.#verdicts.get(by);
    if (known !== undefined) return known;
    const key = RememberingCertificate.of(by).#publicKeyObject();
    const verdict = crypto.verify(encode(this.tbsCertificate), key, this.signatureValue, this.signatureAlgorithm);
    this.#verdicts.set(by, verdict);
    return verdict;
  }

  /** With a list of extensions of its own: who checks a certificate time stamp takes one out of it. */
  override clone(): X509Certificate {
    const [tbs, ...signature] = this.root.subs;
    if (tbs === undefined) return super.clone();
    const parts = tbs.subs.map((part) =>
      part.tag.isContextSpecific(EXTENSIONS) ? own(part, (list) => own(list, whole)) : whole(part),
    );
    return new X509Certificate(withParts(this.root, [withParts(tbs, parts), ...signature]));
  }

  #publicKeyObject(): KeyObject {
    return (this.#key ??= crypto.createPublicKey(this.publicKey));
  }
}

/** The tag of the extensions (RFC 5280 §4.1). */
const EXTENSIONS = 3;

/** A node that is written as it was read. */
class WholeNode extends ASN1Obj {
  override toDER(): Buffer {
    return encode(this);
  }
}

function whole({ tag, value, subs }: ASN1Obj): ASN1Obj {
  return new WholeNode(tag, value, subs);
}

function withParts({ tag, value }: ASN1Obj, subs: ASN1Obj[]): ASN1Obj {
  return new ASN1Obj(tag, value, subs);
}

function own(node: ASN1Obj, part: (sub: ASN1Obj) => ASN1Obj): ASN1Obj {
  return withParts(node, node.subs.map(part));
}

/**
 * The DER of a node that was parsed (X.690 §8.1, §10.1). The parser accepts the shortest lengths alone, so that the bytes
 * of the content are those of all its parts together.
 */
function encode({ tag, value }: ASN1Obj): Buffer {
  return Buffer.concat([Buffer.of(tag.toDER()), encodeLength(value.length), value]);
}

function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) bytes.unshift(rest % 0x100);
  return Buffer.of(0x80 + bytes.length, ...bytes);
}
