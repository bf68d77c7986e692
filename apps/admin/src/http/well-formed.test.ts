import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { wellFormed } from './well-formed.ts';

const app = new Hono().use(wellFormed).all('*', (c) => c.text('shown'));
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

it.each<[string, string, RequestInit, number]>([
  ['a page', '/incidents/new?open=%E0', {}, 200],
  ['a form', '/incidents/new', { method: 'POST', headers: form }, 200],
  ['a form with parts', '/', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 200],
  ['a sent text', '/', { method: 'POST', headers: { 'content-type': 'text/plain' } }, 415],
  ['sent JSON', '/', { method: 'POST', headers: { 'content-type': 'application/json' } }, 415],
  ['another method', '/', { method: 'PUT', headers: form }, 405],
  ['a question about methods', '/', { method: 'OPTIONS' }, 405],
  ['half a character', '/%E0%A4%A', {}, 400],
  ['a NUL', '/incidents/%00', {}, 400],
  ['two slashes', '/incidents//new', {}, 400],
])('%s', async (_what, address, init, status) => {
  expect((await app.request(address, init)).status).toBe(status);
});
