import type { VariableName } from './variables.ts';
import { isVariable } from './variables.ts';

/** A name in square brackets, unless it is escaped or part of a Markdown link, a reference or a task list. */
const MARK = /(?<![\\!\]])\[([a-z]+(?: [a-z]+)*)\](?![([:])/g;

/** Every name that stands in a text as a mark, such as `region` in `[region]`; each once, in order. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].map((match) => match[1] ?? ''))];
}

/** The variables that a text still has to be told. */
export function marksIn(text: string): VariableName[] {
  return namesIn(text).filter(isVariable);
}

/** A text with some of its marks replaced; where there is no word for one, the mark stays to be seen. */
export function replaceMarks(text: string, wordsFor: (name: VariableName) => string | null): string {
  return text.replace(MARK, (mark, name: string) => (isVariable(name) ? (wordsFor(name) ?? mark) : mark));
}
