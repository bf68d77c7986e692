import { FOR_READERS } from '../draft/public-postmortem.ts';
import { FORM } from '../markdown/front-matter.ts';
import { teamTemplate } from '../templates/templates.ts';
import type { PostmortemFile } from './reading/read-file.ts';
import { readPostmortemFile } from './reading/read-file.ts';

/** A file that is brought in may have as many bytes in UTF-8: what an api that reads 1 MiB at once takes with all around it. */
export const LARGEST_FILE_BYTES = 800_000;

/** Where a file comes from. What Candor wrote for readers, and in a form of another release, cannot come back. */
export type OpenedFile =
  | { readonly origin: 'candor'; readonly file: PostmortemFile }
  | { readonly origin: 'elsewhere' }
  | { readonly origin: 'for-readers' }
  | { readonly origin: 'other-form'; readonly form: string };

/** Looks at where a Markdown file comes from. */
export function openPostmortemFile(text: string): OpenedFile {
  const file = readPostmortemFile(text);
  if (file === null) return text.includes(FOR_READERS) ? { origin: 'for-readers' } : { origin: 'elsewhere' };
  if (file.form !== String(FORM)) return { origin: 'other-form', form: file.form };
  const isForReaders = file.template === 'public' && teamTemplate(file.template).name !== file.template;
  return isForReaders ? { origin: 'for-readers' } : { origin: 'candor', file };
}
