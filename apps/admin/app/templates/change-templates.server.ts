import { AddTemplate, ArchiveTemplate, ChangeTemplate, STARTER_TEMPLATES } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';
import { troubleOf } from '../asking/trouble.server.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { typed } from '../forms/sent/fields.ts';
import { parsed } from '../forms/sent/problems.ts';

function wordsIn(fields: Fields) {
  const { use, name = '', text = '', templateId } = fields;
  return { use, name, text, templateId, status: typed(fields, 'status'), title: typed(fields, 'title') };
}

const add: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  await api.ask.templates.add.mutate({ ...parsed(AddTemplate, wordsIn(fields)), commandId });
  return redirect('/templates', 303);
};

const change: Handler = async ({ api, fields }) => {
  const { commandId = '' } = fields;
  await api.ask.templates.change.mutate({ ...parsed(ChangeTemplate, wordsIn(fields)), commandId });
  return redirect('/templates', 303);
};

const archive: Handler = async ({ api, fields }) => {
  const { commandId = '', templateId, archived } = fields;
  await api.ask.templates.archive.mutate({
    ...parsed(ArchiveTemplate, { templateId, archived: archived === 'yes' }),
    commandId,
  });
  return redirect('/templates', 303);
};

/** Adds the templates to begin with, each once; one whose name is taken stays as it is. */
const addStarters: Handler = async ({ api, fields }) => {
  const commandId = (fields.commandId ?? '').slice(0, 60);
  for (const [nth, template] of STARTER_TEMPLATES.entries())
    try {
      await api.ask.templates.add.mutate({ ...template, commandId: `${commandId}-${nth}` });
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble?.kind !== 'refused' || trouble.code !== 'name-taken') throw error;
    }
  return redirect('/templates', 303);
};

/** Everything that can be done to templates, by intent. */
export const TEMPLATE_HANDLERS: Readonly<Record<string, Handler>> = {
  'add-template': add,
  'change-template': change,
  'archive-template': archive,
  'add-starters': addStarters,
};
