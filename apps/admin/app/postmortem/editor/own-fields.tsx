import { Button } from '../../forms/button.tsx';
import { TextArea, TextField } from '../../forms/field.tsx';
import { askFor } from './arranging/asked.ts';

/** A section under a title of the team's own, with what can be done to it. */
export function OwnFields({
  id,
  place,
  count,
  focus,
}: {
  readonly id: string;
  readonly place: number;
  readonly count: number;
  readonly focus: string | undefined;
}) {
  const nth = place + 1;
  return (
    <>
      <TextField name={`own.${id}.title`} label={`Title of section ${nth}`} autoFocus={focus === `own.${id}.title`} />
      <TextArea
        name={`own.${id}.text`}
        label={`Text of section ${nth}`}
        rows={6}
        hint="For the team: readers never get it."
        autoFocus={focus === `own.${id}.text`}
      />
      <div className="flex flex-wrap gap-2">
        {place > 0 && (
          <Button name="do" value={askFor({ verb: 'up', id })}>
            Move section {nth} up
          </Button>
        )}
        {place < count - 1 && (
          <Button name="do" value={askFor({ verb: 'down', id })}>
            Move section {nth} down
          </Button>
        )}
        <Button name="do" value={askFor({ verb: 'remove', id })}>
          Remove section {nth}
        </Button>
      </div>
    </>
  );
}
