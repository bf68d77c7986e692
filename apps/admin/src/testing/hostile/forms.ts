/** A form as it stands in a page. */
export interface FoundForm {
  /** Where it is sent. */
  readonly action: string;
  readonly name: string;
  /** What each field holds at first, with what its first button says. */
  readonly fields: Readonly<Record<string, string>>;
  /** The fields that somebody types into. */
  readonly typed: readonly string[];
}

/** Every form of a page that sends something, as its HTML says it. */
export function formsIn(html: string, path: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    if (attribute(head, 'method') !== 'post') return [];
    const fields: Record<string, string> = {};
    const typed: string[] = [];
    for (const [, tag = '', attributes = '', text = ''] of inside.matchAll(FIELDS)) {
      const name = attribute(attributes, 'name');
      const type = attribute(attributes, 'type') ?? 'text';
      if (name === null || (/^(radio|checkbox)$/.test(type) && !/\schecked/.test(attributes))) continue;
      if (tag === 'button' && name in fields) continue;
      fields[name] = tag === 'textarea' ? unescaped(text).replace(/^\n/, '') : (attribute(attributes, 'value') ?? '');
      if (tag === 'select') fields[name] = attribute(/<option[^>]*selected[^>]*>/.exec(text)?.[0] ?? '', 'value') ?? '';
      if (tag === 'textarea' || (tag === 'input' && !/^(hidden|radio|checkbox|password|file)$/.test(type)))
        typed.push(name);
    }
    const action = attribute(head, 'action') ?? path;
    return [{ action: action.split('?')[0] ?? path, name: fields.form ?? action, fields, typed }];
  });
}

const FIELDS = /<(input|textarea|select|button)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g;

function attribute(attributes: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : unescaped(value);
}

/** Text as it stood before React escaped it. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
