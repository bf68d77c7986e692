import { describe, expect, it } from 'vitest';
import { linkTarget } from './link-target.ts';

describe('linkTarget', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['HTTP://example.com:8080/a?b#c', 'http://example.com:8080/a?b#c'],
    ['  https://example.com/x ', 'https://example.com/x'],
    ['https://example.com/a b"<>`\\{}|^', 'https://example.com/a%20b%22%3C%3E%60%5C%7B%7D%7C%5E'],
    ['https://example.com/%41%zz%', 'https://example.com/%41%25zz%25'],
    ['https://example.com/\ud800', 'https://example.com/%EF%BF%BD'],
    ['https://example.com?a=@b:c//d', 'https://example.com?a=@b:c//d'],
    ['https://пример.испытание/ю', 'https://пример.испытание/%D1%8E'],
    ['http://[2001:db8::1]/', 'http://[2001:db8::1]/'],
    ['mailto:a.b+c@example.com?subject=x y', 'mailto:a.b+c@example.com?subject=x%20y'],
    ['TEL:+49(0)30-123.45;ext=6', 'tel:+49(0)30-123.45;ext=6'],
  ])('lets %j through', (typed, target) => {
    expect(linkTarget(typed)).toBe(target);
  });

  it.each([
    ...[
      '',
      ' ',
      'example.com',
      '/x',
      '//x',
      '#x',
      '?x',
      'x:y',
      'https:',
      'https://',
      'https:/x',
      'https:x',
      'http:///x',
    ],
    ...[
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'ftp://x',
      'https ://x',
    ],
    ...[
      'https://a@b',
      'https://a:b@c/',
      'https://a%40b',
      'https://a b/',
      'https://a\\b',
      'https://a"b',
      'https://a<b',
      'https://a\tb',
    ],
    ...[
      'https://example.com/a\nb',
      'https://example.com/a\u0000',
      'https://a:b/',
      'https://a:123456/',
      'http://[x]/',
      'http://[::1',
    ],
    ...[
      'mailto:',
      'mailto:a',
      'mailto:@b',
      'mailto:a@',
      'mailto:a@b\nc',
      'mailto:a b@c',
      'mailto:"a"@b',
      'mailto:a@b?x\ny',
    ],
    ...['tel:', 'tel:*21*1#', 'tel:abc', 'tel:+1;phone-context=x', 'tel:+1 2', 'https://ſ\u0000', 'jav\u200bascript:x'],
  ])('refuses %j', (typed) => {
    expect(linkTarget(typed)).toBeUndefined();
  });
});
