import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Screen } from '../frame/screen.tsx';
import { useMay } from '../roles/use-may.ts';
import { ArchiveTemplateForm, TemplateCard } from './template-card.tsx';
import { TemplateFields } from './template-fields.tsx';
import type { TemplatesScreenView } from './templates-view.server.ts';

/** Words for the next time. Readers never see a template, only what was published with one. */
export function TemplatesScreen({ view: { templates, variables } }: { readonly view: TemplatesScreenView }) {
  const isAdmin = useMay('admin');
  const shown = templates.filter((template) => !template.archived);
  const archived = templates.filter((template) => template.archived);
  return (
    <Screen title="Templates">
      <p className="text-soft">
        Words for the next time. When a template is used, what is known is filled in; what is not stays marked, such as
        [region], and is never published so. Each is shown here with example values. The first for incidents that
        suggests no status and needs no region is what a holding update says.
      </p>
      {shown.map((template) => (
        <TemplateCard key={template.templateId} template={template} variables={variables} />
      ))}
      {isAdmin ? <AddTemplate variables={variables} isEmpty={shown.length === 0} /> : <p>Admins keep the templates.</p>}
      {isAdmin && archived.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-sm font-semibold text-soft">Archived</h2>
          <ul className="border-t">
            {archived.map((template) => (
              <li key={template.templateId} className="flex items-center justify-between gap-2 border-b py-1.5">
                {template.name} <ArchiveTemplateForm template={template} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function AddTemplate({ variables, isEmpty }: Pick<TemplatesScreenView, 'variables'> & { readonly isEmpty: boolean }) {
  return (
    <>
      {isEmpty && (
        <ActionForm name="starters" intent="add-starters" className="flex flex-wrap items-center gap-3">
          <Button look="go">Add a set to begin with</Button>
          <p className="text-sm text-soft">Eleven short templates; change or archive them as you like.</p>
        </ActionForm>
      )}
      <section aria-labelledby="add" className="grid gap-3 rounded-lg border bg-card px-4 py-3.5">
        <h2 id="add" className="font-semibold">
          Add a template
        </h2>
        <ActionForm name="add-template" intent="add-template" first={{ use: 'incident' }} className="grid gap-3">
          <TemplateFields variables={variables} />
          <div>
            <Button look={isEmpty ? 'plain' : 'go'}>Add the template</Button>
          </div>
        </ActionForm>
      </section>
    </>
  );
}
