/** Methods that change nothing anywhere, or should not. */
export const METHODS = [
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'MKCOL',
  'PURGE',
  'SEARCH',
  'get',
] as const;

/** Ways to ask for something else by way of an address, or for the same under another name. */
export function pathTricks(path: string): string[] {
  const plain = path === '/' ? '' : path;
  return [
    `${plain}/../../../../etc/passwd`,
    `${plain}/..%2f..%2fetc%2fpasswd`,
    `${plain}/%2e%2e/%2e%2e/secret`,
    `${plain}/..\\..\\secret`,
    `${plain}%00`,
    `${plain}/%00.html`,
    `${plain}/%c0%ae%c0%ae/secret`,
    `${plain}/%E0%A4%A`,
    `${plain}/${'a'.repeat(3_000)}`,
    `${plain}/candor.sqlite`,
    `${plain}/__proto__`,
    `${plain}::$DATA`,
  ];
}

const GET = 'GET / HTTP/1.1\r\nHost: candor\r\n';

/** Bytes that are no request, or two at once. */
export const BROKEN_REQUESTS: readonly (readonly [name: string, bytes: string])[] = [
  ['no HTTP', 'hello\r\n\r\n'],
  ['no version', 'GET /\r\n\r\n'],
  ['another version', 'GET / HTTP/9.9\r\nHost: candor\r\n\r\n'],
  ['HTTP/2 in the open', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.padEnd(600, '\x00')],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['two hosts in one', 'GET / HTTP/1.1\r\nHost: a/b c\r\n\r\n'],
  ['headers of 17 KB', `${GET}X-Large: ${'x'.repeat(17_000)}\r\n\r\n`],
  ['2,500 headers', `${GET}${'x: 1\r\n'.repeat(2_500)}Connection: close\r\n\r\n`],
  ['an address of 17 KB', `GET /${'x'.repeat(17_000)} HTTP/1.1\r\nHost: candor\r\n\r\n`],
  ['a header with a NUL', `${GET}X-Odd: a\x00b\r\n\r\n`],
  ['a header without a colon', `${GET}Nonsense\r\n\r\n`],
  ['a space before the colon', `${GET}Content-Length : 5\r\n\r\nhello`],
  ['a length and chunks', `${GET}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['two lengths', `${GET}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!`],
  ['a length below nothing', `${GET}Content-Length: -1\r\n\r\n`],
  ['a length in words', `${GET}Content-Length: five\r\n\r\n`],
  ['a chunk that is no chunk', `POST / HTTP/1.1\r\nHost: candor\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n`],
  ['an encoding nobody knows', `POST / HTTP/1.1\r\nHost: candor\r\nTransfer-Encoding: gzip, identity\r\n\r\n`],
  ['a proxy to elsewhere', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
];
