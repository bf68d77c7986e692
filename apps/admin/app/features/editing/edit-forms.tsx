import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { NameFields } from './name-fields.tsx';

/** Renames or archives a product or a feature. */
export function EditForms({
  kind,
  id,
  name,
  description,
}: {
  readonly kind: 'product' | 'feature';
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}) {
  return (
    <>
      <ActionForm
        name={`rename-${id}`}
        intent={`rename-${kind}`}
        hidden={{ [`${kind}Id`]: id }}
        first={{ name, description: description ?? '' }}
        className="grid gap-3"
      >
        <NameFields />
        <div>
          <Button>Rename for everyone</Button>
        </div>
      </ActionForm>
      <ArchiveForm kind={kind} id={id} name={name} archived />
    </>
  );
}

const ARCHIVING = {
  product:
    'Readers no longer find it and its features among what is in use. The pages of its features stay, and say so.',
  feature: 'Readers no longer find it among what is in use. Its page stays, and says so.',
};

/** Takes something out of use, or brings it back; old incidents keep it either way. */
export function ArchiveForm({
  kind,
  id,
  name,
  archived,
}: {
  readonly kind: 'product' | 'feature';
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
}) {
  return (
    <ActionForm
      name={`archive-${id}`}
      intent={`archive-${kind}`}
      hidden={{ [`${kind}Id`]: id, archived: archived ? 'yes' : 'no' }}
      className="flex flex-wrap items-center gap-2 text-sm text-soft"
    >
      <Button aria-label={archived ? `Archive ${name}` : `Bring ${name} back`}>
        {archived ? 'Archive' : 'Bring back'}
      </Button>
      {archived && ARCHIVING[kind]}
    </ActionForm>
  );
}
