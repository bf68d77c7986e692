import { expect, it } from 'vitest';
import { fieldsBelow, readFields, typed, withoutSecrets } from './fields.ts';

it('reads what a form held, the last of a name winning', async () => {
  const body = new FormData();
  body.append('intent', 'draft');
  body.append('intent', 'publish');
  body.append('text', 'One\r\n\r\nTwo');
  body.append('picture', new Blob(['x']), 'x.png');
  const request = new Request('http://console.example/', { method: 'POST', body });
  expect(await readFields(request)).toEqual({ intent: 'publish', text: 'One\r\n\r\nTwo' });
});

it('takes blanks for nothing', () => {
  expect(typed({ title: ' \n' }, 'title')).toBeNull();
  expect(typed({}, 'title')).toBeNull();
  expect(typed({ title: ' x ' }, 'title')).toBe(' x ');
});

it('finds fields below a prefix', () => {
  expect(fieldsBelow({ 'feature.a': 'x', 'feature.b': '', features: 'no' }, 'feature.')).toEqual([
    ['a', 'x'],
    ['b', ''],
  ]);
});

it('carries no password', () => {
  expect(withoutSecrets({ password: 'p', currentPassword: 'p', 'again.password': 'p', text: 'kept' })).toEqual({
    text: 'kept',
  });
});
