import { useSearchParams } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../forms/answer.ts';
import type { Fields } from '../../../forms/sent/fields.ts';
import { dropDraft, fillIn, keepDraft, readDraft } from './draft.ts';

/** What the composer's draft goes by. */
export interface Drafting {
  readonly formId: string;
  /** The incident or maintenance that is told of. */
  readonly subject: string;
  /** The newest public entry that a person wrote, or the newest revision of an update. */
  readonly lastSaid: number;
  readonly answer: Answer | null;
  /** The refusal that shows what is newer. */
  readonly conflict?: 'newer-update' | 'newer-revision';
  /** The words that stand: a draft that says just these was published. */
  readonly standing?: string;
}

/**
 * Keeps what is typed in the tab's storage, brings it back after a crash, and drops it once it is published. Also holds
 * `after`: what was newest at the moment the writer began, which is what they had seen.
 */
export function useDraft({ formId, subject, lastSaid, answer, conflict = 'newer-update', standing }: Drafting) {
  const [asked] = useSearchParams();
  // A holding update was published beside the composer, and not what is written in it.
  const said = asked.has('held') ? null : asked.get('said');
  const [began, setBegan] = useState<number | null>(answer ? Number(answer.fields.after) : null);
  // After a conflict the newer updates stand above the composer, so they count as seen.
  const isConflict = answer?.code === conflict;
  const seen = isConflict ? lastSaid : (began ?? lastSaid);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const draft = readDraft(subject);
    if (answer) keepDraft(subject, form);
    else if (draft && isPublished(draft, said, standing)) dropDraft(subject);
    else if (draft) {
      fillIn(form, draft);
      setBegan(Number(draft.after));
      form.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, [formId, subject, said, answer, standing]);
  return {
    after: seen,
    /** What was published behind this is new to the writer. */
    shownBehind: isConflict && answer ? Number(answer.fields.after) : seen,
    /** Whether somebody published since the writer began. */
    isBehind: seen < lastSaid,
    catchUp: () => setBegan(lastSaid),
    onInput: (form: HTMLFormElement) => {
      setBegan((it) => it ?? lastSaid);
      keepDraft(subject, form);
    },
  };
}

function isPublished(draft: Fields, said: string | null, standing: string | undefined): boolean {
  if (said !== null && Number(said) > Number(draft.after)) return true;
  return standing !== undefined && draft.text?.trim() === standing.trim();
}
