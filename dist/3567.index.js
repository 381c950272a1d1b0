export const id = 3567;
export const ids = [3567,5948];
export const modules = {

/***/ 43567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authoritiesOf: () => (/* binding */ authoritiesOf),
  comparable: () => (/* binding */ comparable)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./build/verification/remembering-certificate.js

/**
 * A certificate that judges exactly as `X509Certificate` of `@sigstore/core` does and computes nothing twice. That one
 * encodes itself anew for each comparison, a kilobyte of zeros for each of its nodes, which was most of the time of a
 * verification.
 */
class RememberingCertificate extends core_dist.X509Certificate {
    #verdicts = new WeakMap();
    #der = null;
    #spki = null;
    #key = null;
    static of(certificate) {
        return certificate instanceof RememberingCertificate ? certificate : new RememberingCertificate(certificate.root);
    }
    get der() {
        return (this.#der ??= encode(this.root));
    }
    get publicKey() {
        return (this.#spki ??= super.publicKey);
    }
    equals(other) {
        return this === other || this.der.equals(RememberingCertificate.of(other).der);
    }
    verify(issuer) {
        const by = issuer ?? this;
        const known = this.#verdicts.get(by);
        if (known !== undefined)
            return known;
        const key = RememberingCertificate.of(by).#publicKeyObject();
        const verdict = core_dist.crypto.verify(encode(this.tbsCertificate), key, this.signatureValue, this.signatureAlgorithm);
        this.#verdicts.set(by, verdict);
        return verdict;
    }
    /** With a list of extensions of its own: who checks a certificate time stamp takes one out of it. */
    clone() {
        const [tbs, ...signature] = this.root.subs;
        if (tbs === undefined)
            return super.clone();
        const parts = tbs.subs.map((part) => part.tag.isContextSpecific(EXTENSIONS) ? own(part, (list) => own(list, whole)) : whole(part));
        return new core_dist.X509Certificate(withParts(this.root, [withParts(tbs, parts), ...signature]));
    }
    #publicKeyObject() {
        return (this.#key ??= core_dist.crypto.createPublicKey(this.publicKey));
    }
}
/** The tag of the extensions (RFC 5280 §4.1). */
const EXTENSIONS = 3;
/** A node that is written as it was read. */
class WholeNode extends core_dist.ASN1Obj {
    toDER() {
        return encode(this);
    }
}
function whole({ tag, value, subs }) {
    return new WholeNode(tag, value, subs);
}
function withParts({ tag, value }, subs) {
    return new core_dist.ASN1Obj(tag, value, subs);
}
function own(node, part) {
    return withParts(node, node.subs.map(part));
}
/**
 * The DER of a node that was parsed (X.690 §8.1, §10.1). The parser accepts the shortest lengths alone, so that the bytes
 * of the content are those of all its parts together.
 */
function encode({ tag, value }) {
    return Buffer.concat([Buffer.of(tag.toDER()), encodeLength(value.length), value]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.of(length);
    const bytes = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100))
        bytes.unshift(rest % 0x100);
    return Buffer.of(0x80 + bytes.length, ...bytes);
}

;// CONCATENATED MODULE: ./build/verification/trust-material.js




/** What was parsed of an instance lives as long as the instance itself does: as its trust root, which the caller holds. */
const parsed = new WeakMap();
/**
 * The authorities of a `TrustedRoot`, whose keys and certificates are parsed once, as is whether one issued another.
 *
 * @throws Error for a root that the library cannot use
 */
function authoritiesOf(instance) {
    const known = parsed.get(instance);
    if (known !== undefined)
        return known;
    const { publicKey: _, ...material } = (0,verify_dist.toTrustMaterial)(dist.TrustedRoot.fromJSON(instance), () => {
        throw new errors/* MiraError */.gx('E_SIGNATURE', 'no key was given');
    });
    const authorities = {
        ...material,
        certificateAuthorities: material.certificateAuthorities.map(remembering),
        timestampAuthorities: material.timestampAuthorities.map(remembering),
    };
    parsed.set(instance, authorities);
    return authorities;
}
function remembering({ certChain, validFor }) {
    return { certChain: certChain.map((certificate) => RememberingCertificate.of(certificate)), validFor };
}
/** A bundle whose certificate is compared with those of a trust root. */
function comparable(entity) {
    const { key } = entity;
    if (key.$case !== 'certificate')
        return entity;
    return { ...entity, key: { ...key, certificate: RememberingCertificate.of(key.certificate) } };
}


/***/ })

};
