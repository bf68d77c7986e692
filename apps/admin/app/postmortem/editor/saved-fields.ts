import type { Fields } from '../../forms/sent/fields.ts';

/** What people wrote of a postmortem, as it is saved. */
export interface SavedWords {
  readonly sections: Readonly<Partial<Record<string, string>>>;
  readonly own: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly factors: readonly string[];
  readonly template: string | null;
}

/** The fields of the editor as the draft is saved. */
export function savedFields({ sections, own, factors, template }: SavedWords): Fields {
  return {
    template: template ?? '',
    ...Object.fromEntries(Object.entries(sections).map(([id, text = '']) => [`section.${id}`, text])),
    ...Object.fromEntries(factors.map((factor, place) => [`factor.${place}`, factor])),
    'own.order': own.map(({ id }) => id).join(),
    'own.gone': '',
    ...Object.fromEntries(
      own.flatMap(({ id, title, text }) => [
        [`own.${id}.title`, title],
        [`own.${id}.text`, text],
      ]),
    ),
  };
}
