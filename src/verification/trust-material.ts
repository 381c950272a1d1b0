import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type SignedEntity, type TrustMaterial } from '@sigstore/verify';
import { MiraError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { RememberingCertificate } from './remembering-certificate.ts';

/** The authorities and logs of one Sigstore instance, parsed; whose keys count is another question. */
export type Authorities = Omit<TrustMaterial, 'publicKey'>;

/** What was parsed of an instance lives as long as the instance itself does: as its trust root, which the caller holds. */
const parsed = new WeakMap<JsonObject, Authorities>();

/**
 * The authorities of a `TrustedRoot`, whose keys and certificates are parsed once, as is whether one issued another.
 *
 * @throws Error for a root that the library cannot use
 */
export function authoritiesOf(instance: JsonObject): Authorities {
  const known = parsed.get(instance);
  if (known !== undefined) return known;
  const { publicKey: _, ...material } = toTrustMaterial(TrustedRoot.fromJSON(instance), () => {
    throw new MiraError('E_SIGNATURE', 'no key was given');
  });
  const authorities: Authorities = {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(remembering),
    timestampAuthorities: material.timestampAuthorities.map(remembering),
  };
  parsed.set(instance, authorities);
  return authorities;
}

type Authority = TrustMaterial['certificateAuthorities'][number];

function remembering({ certChain, validFor }: Authority): Authority {
  return { certChain: certChain.map((certificate) => RememberingCertificate.of(certificate)), validFor };
}

/** A bundle whose certificate is compared with those of a trust root. */
export function comparable(entity: SignedEntity): SignedEntity {
  const { key } = entity;
  if (key.$case !== 'certificate') return entity;
  return { ...entity, key: { ...key, certificate: RememberingCertificate.of(key.certificate) } };
}
