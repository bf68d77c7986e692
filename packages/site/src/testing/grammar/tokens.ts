const TOKEN = /\s+|#[^\n]*|"([^"]*)"|[\w.-]*\w:\*|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?|[^\s\w]/y;

/** The tokens of a RELAX NG grammar in the compact syntax, without comments and annotations. */
export function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const [token] = TOKEN.exec(source) ?? [];
    if (token === undefined) throw new Error(`This cannot be read: ${source.slice(0, 40)}`);
    if (/^[\s#]/.test(token)) continue;
    if (token === '[') depth += 1;
    if (depth === 0) tokens.push(token);
    if (token === ']') depth -= 1;
  }
  return tokens;
}
