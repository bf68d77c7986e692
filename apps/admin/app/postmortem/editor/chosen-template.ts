import type { Fields } from '../../forms/sent/fields.ts';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';

type Templates = PostmortemScreenView['templates'];

/** The template that the form names; the first where it names none that is known. */
export function chosenTemplate(templates: Templates, { template }: Fields): Templates[number] {
  const [first] = templates;
  const chosen = templates.find(({ name }) => name === template) ?? first;
  if (!chosen) throw new RangeError('There is no template.');
  return chosen;
}
