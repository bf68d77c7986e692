const inline = ['em', 'strong', 'del', 'code', 'a', 'time', 'br', '#text'];
const blocks = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'pre', 'table', 'hr', '#blank'];

const allowedIn: Readonly<Record<string, readonly string[]>> = {
  '#root': blocks,
  blockquote: blocks,
  li: [...blocks, ...inline],
  ul: ['li', '#blank'],
  ol: ['li', '#blank'],
  pre: ['code'],
  table: ['thead', 'tbody', '#blank'],
  thead: ['tr'],
  tbody: ['tr', '#blank'],
  tr: ['th', 'td'],
  code: ['#text'],
  time: ['#text'],
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'em', 'strong', 'del', 'a'].map((tag) => [tag, inline]),
  ),
};

const address = '(?:https?://|mailto:|tel:)(?:[^\\p{Cc}\\s"<>\\\\&]|&amp;)+';
const attributes: Readonly<Record<string, RegExp>> = {
  a: new RegExp(`^ href="${address}" rel="nofollow noopener noreferrer"$`, 'u'),
  time: /^ datetime="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z" data-instant$/,
  ol: /^(?: start="\d{1,9}")?$/,
  th: /^ scope="col"(?: class="align-(?:center|right)")?$/,
  td: /^(?: class="align-(?:center|right)")?$/,
};

const token = /<(\/?)([a-z][a-z0-9]*)([^<>]*)>|((?:[^<>&"]|&(?:amp|lt|gt|quot);)+)/uy;
const forbidden = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Reads HTML as `renderHtml` may write it and throws at the first character that it may not: another tag, attribute or
 * address, wrong nesting, an unescaped character. Knows nothing of the renderer, on purpose. Returns the deepest level.
 */
export function assertAllowedHtml(html: string): number {
  const open: string[] = [];
  let deepest = 0;
  let at = 0;
  const refuse = (why: string): never => {
    throw new Error(`${why} at ${at}: ${JSON.stringify(html.slice(Math.max(0, at - 40), at + 60))}`);
  };
  if (forbidden.test(html)) refuse('A forbidden character');
  while (at < html.length) {
    token.lastIndex = at;
    const [whole, slash, tag, rest = '', text] = token.exec(html) ?? refuse('Neither a tag nor escaped text');
    if (slash === '/') {
      if (rest !== '' || open.pop() !== tag) refuse(`</${tag}> closes nothing`);
    } else {
      const name = tag ?? (text?.trim() === '' ? '#blank' : '#text');
      const parent = open.at(-1) ?? '#root';
      const allowed = allowedIn[parent]?.includes(name) || (name === '#blank' && allowedIn[parent]?.includes('#text'));
      if (!allowed) refuse(`<${name}> in <${parent}>`);
      if (name === 'a' && open.includes('a')) refuse('A link in a link');
      if (tag !== undefined && !(attributes[tag] ?? /^$/).test(rest)) refuse(`<${tag}${rest}>`);
      if (tag !== undefined && tag !== 'br' && tag !== 'hr') open.push(tag);
    }
    deepest = Math.max(deepest, open.length);
    at += whole.length;
  }
  if (open.length > 0) refuse(`<${open.at(-1)}> is not closed`);
  return deepest;
}
