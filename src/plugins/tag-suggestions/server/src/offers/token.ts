import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What was offered to whom, and why: what the server must know when the decision comes back, whichever instance it comes to. */
export interface Offer {
  userId: number;
  /** Seconds since 1970. */
  at: number;
  /** `Suggestion.key`. */
  key: string;
  /** Keys of the entities that a doubtful name may mean, one of which may be accepted in its place. */
  choices: string[];
  /** Place in the list, from 1. */
  rank: number;
  confidence: number;
  /** The engine's `MODEL_VERSION`, and the features in its order. */
  modelVersion: string;
  features: readonly number[];
}

/** An editor may keep a form open for a working day, and sleep over it. */
const LIFETIME_SECONDS = 24 * 3600;
/** Of 128 bits nobody guesses one. */
const SIGNATURE_BYTES = 16;

/** The secret of offers, made of one of Strapi's application keys so that the house has none more to keep. */
export function offerSecret(appKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', appKey, '', 'tag-suggestions: offers', 32));
}

/** The offer as text for the client to send back: readable there, but not to be changed. */
export function sealOffer(secret: Buffer, offer: Offer): string {
  const { userId, at, key, choices, rank, confidence, modelVersion, features } = offer;
  // Most features of most suggestions are 0: they are left out between the commas.
  const values = features.map((value) => (value === 0 ? '' : String(value))).join(',');
  const body = JSON.stringify([userId, at, key, choices, rank, confidence, modelVersion, values]);
  const payload = Buffer.from(body).toString('base64url');
  return `${payload}.${sign(secret, payload).toString('base64url')}`;
}

/**
 * The offer that a token stands for, if one of the secrets signed it within the last day.
 * @param now seconds since 1970
 */
export function openOffer(secrets: readonly Buffer[], token: string, now: number): Offer | undefined {
  const [payload = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const holds = secrets.some((secret) => {
    const expected = sign(secret, payload);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!holds) return undefined;
  // Signed here, so it has this form.
  const [userId, at, key, choices, rank, confidence, modelVersion, values] = JSON.parse(
    Buffer.from(payload, 'base64url').toString(),
  ) as [number, number, string, string[], number, number, string, string];
  if (now - at > LIFETIME_SECONDS) return undefined;
  const features = values.split(',').map(Number);
  return { userId, at, key, choices, rank, confidence, modelVersion, features };
}

function sign(secret: Buffer, payload: string): Buffer {
  return createHmac('sha256', secret).update(payload).digest().subarray(0, SIGNATURE_BYTES);
}
