import { useSearchParams } from '@remix-run/react';
import { useFormKey } from '../../forms/command/use-form-key.ts';
import { Done } from '../../frame/done.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { ASKING, AskForm } from './ask-form.tsx';
import { JUDGING, JudgeForm } from './judge-form.tsx';
import type { ReviewView } from './review-view.server.ts';

const STATUS = {
  none: 'Not written yet',
  draft: 'Draft',
  in_review: 'In review',
  published: 'Published as it stands',
} as const;

const SAID = { asked: 'asked for a review', approved: 'approved', changes: 'asked for changes' } as const;

/** How far the draft is, who said what of it, and the way to say something oneself. */
export function ReviewPanel({ review }: { readonly review: ReviewView }) {
  const isResponder = useMay('responder');
  const isReviewed = useSearchParams()[0].has('reviewed');
  const [asking, judging] = [useFormKey(ASKING), useFormKey(JUDGING)];
  const { status, version, said, authors } = review;
  return (
    <section aria-labelledby="review" className="grid content-start gap-2.5">
      <h2 id="review" className="font-semibold">
        Review: {STATUS[status]}
      </h2>
      {isReviewed && (
        <Done key={`reviewed ${asking} ${judging}`} id="reviewed">
          Said. Those who read it see that here.
        </Done>
      )}
      {authors.length > 0 && <p className="text-sm text-soft">Authors: {authors.join(', ')}.</p>}
      <p>{approvalWords(review)}</p>
      {said.length > 0 && (
        <ol className="grid gap-2">
          {said.map(({ kind, of, note, current, by, at }) => (
            <li key={`${at.instant} ${kind} ${by}`} className="border-s-3 ps-3">
              <b>{by}</b> {SAID[kind]}, <Moment at={at} />
              {!current && <span className="text-soft"> (of version {of}; it was saved again since)</span>}
              {note && (
                <p dir="auto" className="whitespace-pre-wrap">
                  {note}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {isResponder && version > 0 && (
        <>
          <JudgeForm review={review} />
          <AskForm isAsked={status === 'in_review'} />
        </>
      )}
    </section>
  );
}

function approvalWords({ approvals: { given, needed }, version }: ReviewView): string {
  const has = given === 0 ? 'nobody approved of it yet' : given === 1 ? '1 approval' : `${given} approvals`;
  const asked =
    needed === 0
      ? 'Publishing asks for no approval.'
      : `Publishing asks for ${needed === 1 ? '1 approval' : `${needed} approvals`} by people who did not write in it.`;
  return version === 0 ? asked : `Version ${version}: ${has}. ${asked}`;
}
