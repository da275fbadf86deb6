import type { Share } from '../../../../../contracts';
import { changeOfShare, changeOfValue } from './change';

const share = (hits: number, of: number): Share => ({
  hits,
  of,
  rate: of === 0 ? null : hits / of,
  low: 0,
  high: 1,
});

describe('the change of a share', () => {
  it('is clear when many were counted', () => {
    const change = changeOfShare(share(600, 1000), share(500, 1000));
    expect(change?.by).toBeCloseTo(0.1);
    expect(change?.isClear).toBe(true);
  });

  it('is not clear when few were counted', () => {
    expect(changeOfShare(share(6, 10), share(5, 10))?.isClear).toBe(false);
  });

  it('is not clear between two that are all, or nothing', () => {
    expect(changeOfShare(share(10, 10), share(7, 7))).toEqual({ by: 0, isClear: false });
  });

  it('is not known when one of them counted nothing', () => {
    expect(changeOfShare(share(6, 10), share(0, 0))).toBeNull();
    expect(changeOfShare(share(0, 0), share(6, 10))).toBeNull();
    expect(changeOfShare(share(6, 10), undefined)).toBeNull();
  });
});

it('the change of another value is not judged', () => {
  expect(changeOfValue(0.03, 0.05)?.by).toBeCloseTo(-0.02);
  expect(changeOfValue(0.03, 0.05)?.isClear).toBeUndefined();
  expect(changeOfValue(null, 0.05)).toBeNull();
  expect(changeOfValue(0.03, null)).toBeNull();
});
