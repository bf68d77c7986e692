import { describe, expect, it } from 'vitest';
import { assertAllowedHtml } from './allowed-html.ts';

const rel = 'rel="nofollow noopener noreferrer"';

describe('assertAllowedHtml', () => {
  it('lets the dialect through and tells how deep it nests', () => {
    expect(assertAllowedHtml('')).toBe(0);
    expect(assertAllowedHtml(`<p>a<br><a href="https://a.b/?c&amp;d" ${rel}>&lt;</a></p>\n<hr>`)).toBe(2);
    expect(assertAllowedHtml('<ol start="3">\n<li>a\n<ul>\n<li><p>b</p></li>\n</ul></li>\n</ol>')).toBe(5);
  });

  it.each([
    ...[
      'a',
      '<p>a',
      '<p></em></p>',
      '</p>',
      '<p><p></p></p>',
      '<P>a</P>',
      '<p >a</p>',
      '<p id="x">a</p>',
      '<p class="x">a</p>',
    ],
    ...[
      '<p><script></script></p>',
      '<p><img src="x"></p>',
      '<svg></svg>',
      '<!-- -->',
      '<p>a < b</p>',
      '<p>a > b</p>',
      '<p>&</p>',
    ],
    ...[
      '<p>"</p>',
      '<p>&nbsp;</p>',
      '<p>&#60;</p>',
      '<p>\u202E</p>',
      '<p>\u0000</p>',
      '<p>\uD800</p>',
      '<li>a</li>',
      '<ul>a</ul>',
    ],
    ...[
      '<p><a href="https://a.b">a</a></p>',
      `<p><a href="javascript:x" ${rel}>a</a></p>`,
      `<p><a href="//a.b" ${rel}>a</a></p>`,
    ],
    ...[`<p><a href="https://a b" ${rel}>a</a></p>`, `<p><a href="https://a" onclick="b" ${rel}>a</a></p>`],
    ...[
      `<p><a href="https://a" ${rel}><em><a href="https://a" ${rel}>a</a></em></a></p>`,
      '<p><time datetime="now" data-instant>x</time></p>',
    ],
  ])('refuses %j', (html) => {
    expect(() => assertAllowedHtml(html)).toThrow();
  });
});
