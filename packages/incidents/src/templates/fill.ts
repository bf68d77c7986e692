import { marksIn, replaceMarks } from './marks.ts';
import type { VariableName, VariableValues } from './variables.ts';
import { VARIABLES } from './variables.ts';

/** A title and a text as they stand in a template or in a form. */
export interface Words {
  readonly title: string | null;
  readonly text: string;
}

/** Words with what is known filled in, and the marks that are left. */
export interface FilledWords extends Words {
  readonly missing: readonly VariableName[];
}

/**
 * Fills marks such as `[region]` with what is known; others stay to be seen. In the text, which is Markdown, words stand
 * for themselves and times are each reader's own. Filling twice is filling once.
 */
export function fillWords({ title, text }: Words, values: VariableValues): FilledWords {
  const filled = {
    title: title && replaceMarks(title, (name) => wordsOf(name, values)),
    text: replaceMarks(text, (name) => inMarkdown(name, values)),
  };
  const missing = [...new Set([...marksIn(filled.title ?? ''), ...marksIn(filled.text)])];
  return { ...filled, missing };
}

function inMarkdown(name: VariableName, values: VariableValues): string | null {
  const value = values[name];
  if (VARIABLES[name].type === 'time')
    return typeof value === 'string' ? `{{t ${value.replace(/:\d\d\.\d{3}Z$/, 'Z')}}}` : null;
  return wordsOf(name, values)?.replace(/[\\`*_[\]<>~|{}]/g, '\\$&') ?? null;
}

/** As in a title; null for what is not known, and for times, which only the text can tell. */
function wordsOf(name: VariableName, values: VariableValues): string | null {
  const value = values[name];
  if (value == null || VARIABLES[name].type === 'time') return null;
  return (typeof value === 'string' ? value.trim() : listed(value)) || null;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}
