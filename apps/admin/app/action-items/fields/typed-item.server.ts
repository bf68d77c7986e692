import type { Fields } from '../../forms/sent/fields.ts';
import { typed } from '../../forms/sent/fields.ts';

/** What the fields of an action item hold, as the api takes it. */
export function typedItem(fields: Fields) {
  return {
    title: fields.title ?? '',
    kind: fields.kind,
    priority: fields.priority,
    owner: typed(fields, 'owner'),
    due: typed(fields, 'due'),
    tracker: typed(fields, 'tracker')?.trim() ?? null,
  };
}
