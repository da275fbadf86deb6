import { connectTags, disconnectTag, pendingIds } from './tagField';

const target = { uid: 'api::entity.entity' };
const delhi = { entityId: 'doc-delhi', entityRowId: 7, name: 'New Delhi' };
const moscow = { entityId: 'doc-moscow', entityRowId: 9, name: 'Moscow' };

describe('connectTags', () => {
  it('makes the row that the relation field shows and Save stores', () => {
    expect(connectTags({ connect: [], disconnect: [] }, [delhi], target)).toEqual({
      connect: [
        {
          id: 7,
          documentId: 'doc-delhi',
          label: 'New Delhi',
          href: '../collection-types/api::entity.entity/doc-delhi',
          apiData: { id: 7, documentId: 'doc-delhi', isTemporary: true },
          __temp_key__: 'b00',
        },
      ],
      disconnect: [],
    });
  });

  it('keeps what is pending, adds each tag once, in order', () => {
    const once = connectTags(undefined, [delhi], target);
    const twice = connectTags(once, [delhi, moscow], target);
    expect(pendingIds(twice)).toEqual({ connect: ['doc-delhi', 'doc-moscow'], disconnect: [] });
    const [first, second] = twice.connect!.map(({ __temp_key__: key }) => key!);
    expect(first! < second!).toBe(true);
  });

  it('takes a pending removal back instead of connecting what is stored', () => {
    const removed = disconnectTag(undefined, delhi, target);
    expect(connectTags(removed, [delhi], target)).toEqual({ connect: [], disconnect: [] });
  });

  it('names the language only of tags that are written per language', () => {
    const { connect } = connectTags(undefined, [delhi], { ...target, locale: 'hi' });
    expect(connect![0]).toMatchObject({
      href: '../collection-types/api::entity.entity/doc-delhi?plugins[i18n][locale]=hi',
      apiData: { locale: 'hi' },
    });
  });
});

describe('disconnectTag', () => {
  it('drops a tag that is only pending', () => {
    const pending = connectTags(undefined, [delhi, moscow], target);
    expect(pendingIds(disconnectTag(pending, delhi, target))).toEqual({
      connect: ['doc-moscow'],
      disconnect: [],
    });
  });

  it('marks a stored tag for removal, once', () => {
    const once = disconnectTag({ connect: [], disconnect: [] }, delhi, target);
    expect(once.disconnect).toEqual([{ id: 7, apiData: { id: 7, documentId: 'doc-delhi' } }]);
    expect(disconnectTag(once, delhi, target)).toEqual(once);
  });
});
