import type { Core } from '@strapi/strapi';
import type { SuggestionItem } from '../../../contracts';
import { FEATURES, MODEL_VERSION } from '../../../engine';
import { offerSecret, openOffer, sealOffer, type Offer } from '../offers/token';

/** Seals what is offered into tokens for the panel, and reads them when it sends them back. Holds nothing. */
export function createOffers({ strapi }: { strapi: Core.Strapi }) {
  let secrets: Buffer[] | undefined;
  const keys = (): Buffer[] => {
    const appKeys = strapi.config.get<string[] | string>('server.app.keys') ?? [];
    return (secrets ??= [appKeys].flat().map(offerSecret));
  };
  const now = (): number => Math.floor(Date.now() / 1000);

  return {
    /** @param rank place in the list, from 1 */
    seal(
      userId: number,
      item: SuggestionItem,
      rank: number,
      features: readonly number[],
    ): string | undefined {
      const [newest] = keys();
      if (!newest) return undefined;
      const { key, confidence } = item;
      const choices = (item.candidates ?? []).map(({ entityId }) => `entity:${entityId}`);
      return sealOffer(newest, {
        ...{ userId, key, choices, rank, confidence, features },
        at: now(),
        modelVersion: MODEL_VERSION,
      });
    },

    /** What was offered to this user under this key, or as one reading of it; undefined without a token that says so. */
    open(userId: number, key: string, token: string | undefined): Offer | undefined {
      const offer = token === undefined ? undefined : openOffer(keys(), token, now());
      if (offer?.userId !== userId) return undefined;
      return offer.key === key || offer.choices.includes(key) ? offer : undefined;
    },
  };
}

/** Features by name, those that are not 0; undefined where they are another version's. */
export function namedFeatures({
  modelVersion,
  features,
}: Pick<Offer, 'modelVersion' | 'features'>): Record<string, number> | undefined {
  if (modelVersion !== MODEL_VERSION) return undefined;
  return Object.fromEntries(
    FEATURES.flatMap((name, index) => (features[index] ? [[name, features[index]]] : [])),
  ) as Record<string, number>;
}

/** The features of `namedFeatures` in the engine's order. */
export function featuresInOrder(named: Readonly<Record<string, number>>): number[] {
  return FEATURES.map((name) => named[name] ?? 0);
}
