import { TextArea, TextField } from '../../forms/field.tsx';
import type { ItemView } from '../item-view.server.ts';
import { ItemForm } from './item-form.tsx';

/** What can be said to readers of an action item; each says what they will see. */
export function CommitmentForms({ item, today }: { readonly item: ItemView; readonly today: string }) {
  const { commitment } = item;
  if (item.state !== 'open') return null;
  if (!commitment) return <CommitForm item={item} today={today} />;
  return (
    <>
      <ItemForm item={item} intent="move" title="Move the day, in public" button="Tell readers the new day">
        <TextField name="due" label="Due by the end of" type="date" min={today} required />
        <TextArea
          name="reason"
          label="Why, for readers"
          rows={2}
          required
          hint="Readers will see the new day, every day that it was due before, and this reason."
        />
      </ItemForm>
      <ItemForm item={item} intent="keep" title="It is done: tell readers" button="Tell readers that it is done">
        <TextArea
          name="evidence"
          label="What shows that it is done, for readers"
          rows={2}
          required
          hint="Readers will see that it is done, since when, and this. The action item is done with it."
        />
      </ItemForm>
      <ItemForm
        item={item}
        intent="drop-commitment"
        title="It will not be done: tell readers"
        button="Tell readers that it will not be done"
      >
        <TextArea
          name="reason"
          label="Why not, for readers"
          rows={2}
          required
          hint="Readers will see that we do not do it any more, and this reason. The action item is dropped with it."
        />
      </ItemForm>
    </>
  );
}

function CommitForm({ item, today }: { readonly item: ItemView; readonly today: string }) {
  return (
    <ItemForm
      item={item}
      intent="commit"
      title="Commit to it, in public"
      first={{ title: item.title, due: item.due?.iso ?? '' }}
      button="Commit to it before everyone"
    >
      <TextField
        name="title"
        label="What will be done, in words for readers"
        required
        autoComplete="off"
        maxLength={200}
        hint="Readers will see these words and the day, beside the postmortem and on the page of commitments. Owner, priority and tracker stay inside."
      />
      <TextField
        name="due"
        label="Done by the end of"
        type="date"
        min={today}
        required
        hint="When the day is over and it is not done, the page says so by itself. Moving the day is said, too."
      />
    </ItemForm>
  );
}
