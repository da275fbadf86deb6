import { webcrypto } from 'node:crypto';
import { createFormSessions } from './formSessions';

const memory = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};
const counter = () => {
  let count = 0;
  return () => `key-${++count}`;
};
const uid = 'api::article.article';

it('gives each new form a key of its own, and the same form the same key', () => {
  const sessions = createFormSessions(memory(), counter());
  const form = {};
  expect(sessions.open(form, uid).draftKey).toBe('key-1');
  expect(sessions.open(form, uid).draftKey).toBe('key-1');
  expect(sessions.open({}, uid).draftKey).toBe('key-2');
});

it('keeps key and answer when the first save mounts another form', () => {
  const sessions = createFormSessions(memory(), counter());
  const before = sessions.open({}, uid);
  sessions.saved(uid, 'doc');
  expect(sessions.open({}, uid, 'doc')).toBe(before);
});

it('keeps the key across a reload of the page', () => {
  const store = memory();
  const before = createFormSessions(store, counter());
  before.open({}, uid);
  before.saved(uid, 'doc');
  expect(createFormSessions(store, counter()).open({}, uid, 'doc').draftKey).toBe('key-1');
});

it('gives no key to an article that was saved elsewhere', () => {
  const sessions = createFormSessions(memory(), counter());
  sessions.open({}, uid);
  sessions.saved('api::page.page', 'doc');
  expect(sessions.open({}, uid, 'doc').draftKey).toBeUndefined();
});

it('makes UUIDs where crypto.randomUUID is missing', () => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  expect(createFormSessions(memory()).open({}, uid).draftKey).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
