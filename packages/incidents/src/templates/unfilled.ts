import { DomainError } from '@candor/log';
import { marksIn } from './marks.ts';

/** Throws `unfilled-mark` when words that readers would see still hold a mark of a template, such as `[region]`. */
export function refuseUnfilled(...words: readonly (string | null | undefined)[]): void {
  const [mark] = words.flatMap((it) => marksIn(it ?? ''));
  if (mark === undefined) return;
  throw new DomainError({
    kind: 'invalid',
    code: 'unfilled-mark',
    message: `“[${mark}]” is not filled in yet. Write what stands there, or delete it. Nothing was published.`,
    details: { mark },
  });
}
