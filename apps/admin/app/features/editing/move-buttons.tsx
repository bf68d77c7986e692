import { ActionForm } from '../../forms/action-form.tsx';

const ARROW = 'size-7 rounded-md border border-edge bg-card leading-none disabled:opacity-35';

/** Moves a product or feature up or down in the readers' order. */
export function MoveButtons({
  id,
  name,
  isFirst,
  isLast,
}: {
  readonly id: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  return (
    <ActionForm name={`move-${id}`} intent="move" hidden={{ id }} className="ms-auto flex gap-1">
      <button type="submit" name="direction" value="up" disabled={isFirst} className={ARROW} aria-label={`${name}: up`}>
        ↑
      </button>
      <button
        type="submit"
        name="direction"
        value="down"
        disabled={isLast}
        className={ARROW}
        aria-label={`${name}: down`}
      >
        ↓
      </button>
    </ActionForm>
  );
}
