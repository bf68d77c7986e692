import { expect, it } from 'vitest';
import { fieldsBelow, readFields, typed, withoutSecrets } from './fields.ts';

it('reads what a form held, the last of a name winning', async () => {
  const body = new FormData();
  body.append('intent', 'draft');
  body.append('intent', 'publish');
  body.append('text', 'One\r\n\r\nTwo');
  body.append('picture', new Blob(['x']), 'x.png');
  body.append('large', new Blob(['x'.repeat(200_000)]), 'x.png');
  const request = new Request('http://console.example/', { method: 'POST', body });
  const { large, ...fields } = await readFields(request);
  expect(fields).toEqual({ intent: 'publish', text: 'One\r\n\r\nTwo', picture: 'eA==' });
  expect(Buffer.from(large ?? '', 'base64').length).toBe(102_400);
});

it('takes a file that was not chosen for none, as browsers send it', async () => {
  const part = (head: string, value: string) =>
    `--x\r\ncontent-disposition: form-data; name="logo"${head}\r\n\r\n${value}\r\n`;
  const unchosen = part('; filename=""\r\ncontent-type: application/octet-stream', '');
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const body = `${part('', 'eQ==')}${unchosen}--x--\r\n`;
  const request = new Request('http://console.example/', { method: 'POST', headers, body });
  expect(await readFields(request)).toEqual({ logo: 'eQ==' });
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
