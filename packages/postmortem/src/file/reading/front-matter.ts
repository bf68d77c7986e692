/** Front matter and what follows it. */
export interface Opened {
  /** The front matter as it was typed, without its fences; null when there is none. */
  readonly typed: string | null;
  /** Its plain values by key, as text. */
  readonly facts: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Takes YAML front matter off a text. Reads one-line values alone: all that Candor writes there has one line. */
export function openFrontMatter(text: string): Opened {
  const [whole, typed] = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined || typed === undefined) return { typed: null, facts: new Map(), body: text };
  const facts = typed.split('\n').flatMap((line): [string, string][] => {
    const [, key, value] = /^([A-Za-z_][\w-]*):(.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, scalar(value.trim())]];
  });
  return { typed, facts: new Map(facts), body: text.slice(whole.length) };
}

function scalar(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}
