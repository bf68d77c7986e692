import { TextArea } from '../../forms/field.tsx';
import type { EditorRow } from './rows.ts';

/** What people write of a section, under its question. */
export function SectionText({
  row: { id, title, prompt },
  focus,
}: {
  readonly row: EditorRow;
  readonly focus: string | undefined;
}) {
  const name = `section.${id}`;
  return <TextArea name={name} label={title} isLabelHidden hint={prompt} rows={5} autoFocus={focus === name} />;
}
