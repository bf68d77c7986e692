import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { ItemFields } from '../fields/item-fields.tsx';
import type { ItemView } from '../item-view.server.ts';
import { ItemForm } from './item-form.tsx';

/** What the team does with an action item among itself; how one that readers were told of ends is said to them. */
export function TeamForms({ item }: { readonly item: ItemView }) {
  const { itemId, state, commitment } = item;
  if (state !== 'open')
    return commitment ? null : (
      <ActionForm name={`reopen-${itemId}`} intent="reopen-item" hidden={{ itemId }}>
        <Button aria-label={`Open again: ${item.title}`}>Open again</Button>
      </ActionForm>
    );
  return (
    <>
      <ChangeForm item={item} />
      {!commitment && (
        <>
          <ItemForm item={item} intent="finish-item" title="It is done" button="Say that it is done">
            <TextArea
              name="evidence"
              label="What shows that it is done"
              rows={2}
              required
              hint="A link, a test, a date: something that others can check. Readers do not see it."
            />
          </ItemForm>
          <ItemForm item={item} intent="drop-item" title="It is not to be done" button="Decide not to do it">
            <TextArea
              name="reason"
              label="Why not"
              rows={2}
              required
              hint="The decision stays with the action item. Readers do not see it."
            />
          </ItemForm>
        </>
      )}
    </>
  );
}

function ChangeForm({ item }: { readonly item: ItemView }) {
  const { title, kind, priority, owner, due, tracker, commitment } = item;
  const day = due?.iso ?? '';
  return (
    <ItemForm
      item={item}
      intent="change-item"
      title="Change what it says"
      first={{ title, kind, priority, owner: owner ?? '', due: day, tracker: tracker ?? '' }}
      hidden={commitment ? { due: day } : {}}
      button="Save"
    >
      <ItemFields hasDay={!commitment} />
      {commitment && (
        <p className="text-sm text-soft">
          Readers were told a day, so it is moved in public. The words that they see stay as they are.
        </p>
      )}
    </ItemForm>
  );
}
