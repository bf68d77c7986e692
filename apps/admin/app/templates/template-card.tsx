import { INCIDENT_WORDS } from '@candor/site';
import { Change } from '../features/editing/change.tsx';
import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Fold } from '../forms/fold.tsx';
import { useMay } from '../roles/use-may.ts';
import { Prose } from '../states/prose.tsx';
import { TemplateFields } from './template-fields.tsx';
import type { TemplatesScreenView } from './templates-view.server.ts';

type View = Pick<TemplatesScreenView, 'variables'> & {
  readonly template: TemplatesScreenView['templates'][number];
};

/** One template: what it would say of an example, and how it is changed. */
export function TemplateCard({ template, variables }: View) {
  const { templateId, name, use, status, isHolding, example } = template;
  const isAdmin = useMay('admin');
  return (
    <section aria-labelledby={templateId} className="grid gap-2 rounded-lg border bg-card px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={templateId} className="font-semibold">
          {name}
        </h2>
        <p className="text-sm text-soft">
          {status ? INCIDENT_WORDS[status].toLowerCase() : use}
          {isHolding && ' · what a holding update says'}
        </p>
      </div>
      <div className="border-s-2 ps-3">
        {example.title && <p className="font-semibold">{example.title}</p>}
        <Prose html={example.html} />
      </div>
      {isAdmin && (
        <Fold title={<Change name={name} />} forms={[`change-${templateId}`]}>
          <ChangeForm template={template} variables={variables} />
          <ArchiveTemplateForm template={template} />
        </Fold>
      )}
    </section>
  );
}

function ChangeForm({ template, variables }: View) {
  const { templateId, name, use, status, title, text } = template;
  return (
    <ActionForm
      name={`change-${templateId}`}
      intent="change-template"
      hidden={{ templateId }}
      first={{ name, use, status: status ?? '', title: title ?? '', text }}
      className="grid gap-3"
    >
      <TemplateFields variables={variables} />
      <div>
        <Button>Save the template</Button>
      </div>
    </ActionForm>
  );
}

/** Takes a template out of use, or brings it back. */
export function ArchiveTemplateForm({ template: { templateId, name, archived } }: Pick<View, 'template'>) {
  return (
    <ActionForm
      name={`archive-${templateId}`}
      intent="archive-template"
      hidden={{ templateId, archived: archived ? 'no' : 'yes' }}
    >
      <Button>
        {archived ? 'Bring' : 'Archive'} <span className="sr-only">{name}</span>
        {archived ? ' back' : ''}
      </Button>
    </ActionForm>
  );
}
