import type { Decided, Deciding } from '@candor/log';
import { DomainError, resealText, saysWords } from '@candor/log';
import type { AddTemplate, TemplateCommand } from './commands.ts';
import type { Template, TemplateEvent, Templates } from './templates.ts';

/**
 * What a command makes of the templates: the events to append, none when nothing would change.
 *
 * Names are unique among those in use, whatever their case. Throws `DomainError` with the codes `template-not-found` and
 * `name-taken`.
 */
export function decideTemplates(state: Templates, command: TemplateCommand, at: Deciding): Decided<TemplateEvent>[] {
  return eventsOf(state, command, at).map((event) => ({ ...event, happenedAt: at.now }));
}

function eventsOf(state: Templates, command: TemplateCommand, at: Deciding): TemplateEvent[] {
  const present = state.find((it) => it.templateId === command.templateId);
  if (command.type === 'AddTemplate') {
    refuseTakenName(command.name, state);
    return [{ type: 'TemplateAdded', data: sealed(command, at) }];
  }
  if (!present) throw notFound();
  const others = state.filter((it) => it !== present);
  if (command.type === 'ChangeTemplate') {
    if (!present.archived) refuseTakenName(command.name, others);
    return saysSame(present, command) ? [] : [{ type: 'TemplateChanged', data: sealed(command, at, present) }];
  }
  const { templateId, archived } = command;
  if (present.archived === archived) return [];
  if (!archived) refuseTakenName(present.name.text, others);
  return [{ type: 'TemplateArchived', data: { templateId, archived } }];
}

function sealed(command: AddTemplate & Pick<Template, 'templateId'>, { seal }: Deciding, before?: Template) {
  const { templateId, use, name, status, title, text } = command;
  return {
    templateId,
    use,
    name: resealText(before?.name, name, seal),
    status: use === 'incident' ? (status ?? null) : null,
    title: title == null ? null : resealText(before?.title, title, seal),
    text: resealText(before?.text, text, seal),
  };
}

function saysSame(template: Template, { use, name, status, title, text }: AddTemplate): boolean {
  const same = template.use === use && template.status === (use === 'incident' ? (status ?? null) : null);
  return same && saysWords(template.name, name) && saysWords(template.title, title) && saysWords(template.text, text);
}

function refuseTakenName(name: string | null, others: Templates): void {
  const taken = others.some(
    (it) => !it.archived && name !== null && it.name.text?.toLowerCase() === name.toLowerCase(),
  );
  if (!taken) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'name-taken',
    message: `There is a template “${name}” already. Choose another name, or change that one.`,
  });
}

function notFound(): DomainError {
  return new DomainError({
    kind: 'not-found',
    code: 'template-not-found',
    message: 'There is no such template. Choose one from the list.',
  });
}
