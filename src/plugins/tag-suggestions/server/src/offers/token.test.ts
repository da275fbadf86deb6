import fc from 'fast-check';
import { offerSecret, openOffer, sealOffer, type Offer } from './token';

const secret = offerSecret('an application key');
const offer: Offer = {
  userId: 7,
  at: 1_000_000,
  key: 'entity:abc',
  choices: [],
  rank: 3,
  confidence: 0.4321,
  modelVersion: '0a1b2c3d',
  features: [1, 0, 0, -0.25, 0.333, 0],
};

describe('the token of an offer', () => {
  it('comes back as it was sealed, whatever was offered', () => {
    const value = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
    const offers = fc
      .record({
        key: fc.string(),
        choices: fc.array(fc.string()),
        features: fc.array(value, { minLength: 1 }),
      })
      .map((some): Offer => ({ ...offer, ...some }));
    fc.assert(
      fc.property(offers, (any) => {
        expect(openOffer([secret], sealOffer(secret, any), any.at + 1)).toEqual(any);
      }),
    );
  });

  it('holds for a day, under each key that the house still knows', () => {
    const token = sealOffer(secret, offer);
    expect(openOffer([offerSecret('a newer key'), secret], token, offer.at + 86_400)).toEqual(offer);
    expect(openOffer([secret], token, offer.at + 86_401)).toBeUndefined();
    expect(openOffer([offerSecret('a newer key')], token, offer.at)).toBeUndefined();
  });

  it('does not hold when anything of it was changed', () => {
    const token = sealOffer(secret, offer);
    const [payload = '', signature = ''] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify(JSON.parse(Buffer.from(payload, 'base64url').toString())).replace('0.4321', '0.9999'),
    ).toString('base64url');
    for (const other of [
      '',
      '.',
      payload,
      `${payload}.`,
      `.${signature}`,
      `${forged}.${signature}`,
      `${token}A`,
    ])
      expect(openOffer([secret], other, offer.at)).toBeUndefined();
  });

  it('is small: most features are 0', () => {
    expect(
      sealOffer(secret, { ...offer, features: Array.from({ length: 60 }, () => 0) }).length,
    ).toBeLessThan(250);
  });
});
