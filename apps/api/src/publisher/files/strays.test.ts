import { expect, it } from 'vitest';
import { straysAmong } from './strays.ts';

const page = (path: string) => [path, `${path}.br`, `${path}.gz`];
const listed = { paths: new Set(['index.html', 'history.atom']), shards: ['0a'] };

it('finds what a publish left behind and leaves what somebody put there', () => {
  const ours = [
    ...page('index.html'),
    ...page('history.atom'),
    'manifest/root.json',
    'manifest/0a.json',
    'heartbeat.json',
  ];
  const left = [...page('gone/index.html'), 'manifest/0b.json', 'index.html.1.0a0b0c0d0e0f.tmp'];
  const theirs = ['CNAME', '.well-known/security.txt', 'backup.gz', 'manifest/notes.json'];
  expect(straysAmong([...ours, ...left, ...theirs], listed)).toEqual(left);
});
