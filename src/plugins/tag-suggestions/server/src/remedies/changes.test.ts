import type { VocabularyPlan } from '../config/plan';
import { changeOf, undoOf } from './changes';

const PLAN: VocabularyPlan = {
  uid: 'api::entity.entity',
  name: 'name',
  kinds: {},
  aliases: 'aliases',
  aliasStorage: 'components',
  aliasComponent: 'entity.alias',
  aliasText: 'text',
  aliasMatch: 'match',
  aliasLocale: 'locale',
  aliasHasMatch: true,
  aliasHasLocale: true,
  activeStates: ['active'],
  suggest: 'suggest',
  draftAndPublish: false,
  localised: false,
};
const entityId = 'e';
const row = { name: 'Mission', suggest: true, aliases: [{ id: 3, text: 'US', match: null, locale: 'en' }] };
const lines = { ...PLAN, aliasStorage: 'text', aliasHasMatch: false, aliasHasLocale: false } as const;

/** The row after a change, and after its undoing. */
function backAndForth(plan: VocabularyPlan, before: object, request: Parameters<typeof changeOf>[2]) {
  const change = changeOf(plan, before as never, request);
  if ('refusal' in change) throw new Error(change.refusal);
  const after = { ...before, [change.field]: change.value };
  const undone = undoOf(plan, after as never, change.before);
  if ('refusal' in undone) throw new Error(undone.refusal);
  return [after, { ...after, [undone.field]: undone.value }];
}

describe('remedies', () => {
  it('stop an entity from being suggested, and undo it', () => {
    const [after, undone] = backAndForth(PLAN, row, { action: 'stop-suggesting', entityId });
    expect(after).toMatchObject({ suggest: false });
    expect(undone).toEqual(row);
  });

  it('add an alias beside those that stand, and take away only that', () => {
    const request = { action: 'add-alias', entityId, alias: 'America', locale: 'en' } as const;
    const [after, undone] = backAndForth(PLAN, row, request);
    expect(after).toMatchObject({
      aliases: [
        { id: 3, text: 'US', locale: 'en' },
        { text: 'America', match: null, locale: 'en' },
      ],
    });
    expect(undone).toEqual(row);
  });

  it('make the case of an alias matter, and bring back how it was', () => {
    const [after, undone] = backAndForth(PLAN, row, { action: 'match-exact', entityId, alias: 'US' });
    expect(after).toMatchObject({ aliases: [{ id: 3, text: 'US', match: 'exact', locale: 'en' }] });
    expect(undone).toEqual(row);
  });

  it('make the case of the name matter by an alias of the same text', () => {
    const [after, undone] = backAndForth(PLAN, row, { action: 'match-exact', entityId, alias: 'Mission' });
    expect(after).toMatchObject({ aliases: [{ text: 'US' }, { text: 'Mission', match: 'exact' }] });
    expect(undone).toEqual(row);
  });

  it('keep aliases as a vocabulary has them: a line each, or JSON', () => {
    const request = { action: 'add-alias', entityId, alias: 'America' } as const;
    expect(backAndForth(lines, { name: 'X', aliases: 'US\nU.S.' }, request)).toEqual([
      { name: 'X', aliases: 'US\nU.S.\nAmerica' },
      { name: 'X', aliases: 'US\nU.S.' },
    ]);
    const json = { ...lines, aliasStorage: 'json' } as const;
    expect(backAndForth(json, { name: 'X', aliases: null }, request)[0]).toEqual({
      name: 'X',
      aliases: ['America'],
    });
  });

  it.each([
    ['an alias that is there', { action: 'add-alias', entityId, alias: 'US' }],
    ['the name as an alias', { action: 'add-alias', entityId, alias: 'Mission' }],
    ['an alias that is not there', { action: 'match-exact', entityId, alias: 'UK' }],
    ['what is suggested already', { action: 'resume-suggesting', entityId }],
  ] as const)('refuse %s', (_what, request) => {
    expect(changeOf(PLAN, row, request)).toHaveProperty('refusal');
  });

  it('are not undone when somebody has changed the entity since', () => {
    expect(undoOf(PLAN, row, { suggest: true })).toHaveProperty('refusal');
    expect(undoOf(PLAN, row, { alias: 'America', added: true, match: null })).toHaveProperty('refusal');
    expect(undoOf(PLAN, row, { alias: 'US', added: false, match: null })).toHaveProperty('refusal');
  });

  it('are refused by a vocabulary that has no field for them', () => {
    const bare = { ...PLAN, suggest: undefined, aliases: undefined, aliasHasMatch: false };
    for (const request of [
      { action: 'stop-suggesting', entityId },
      { action: 'add-alias', entityId, alias: 'A' },
      { action: 'match-exact', entityId, alias: 'US' },
    ] as const) {
      expect(changeOf(bare, row, request)).toHaveProperty('refusal');
    }
  });
});
