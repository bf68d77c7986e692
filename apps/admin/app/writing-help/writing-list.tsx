import type { Finding } from '@candor/wording';
import { useEffect, useRef } from 'react';
import { Button, buttonLook } from '../forms/button.tsx';
import type { WritingHelp } from './use-writing-help.ts';
import { helpId } from './writing-summary.tsx';

/**
 * What to think about before publishing. It stands behind the buttons that publish, so that nothing moves under a finger
 * when it changes; the summary below the text leads to it.
 */
export function WritingList({ help }: { readonly help: WritingHelp }) {
  const { findings, taken, name, isLive } = help;
  if (!findings || (isLive && findings.length === 0 && !taken)) return null;
  const id = helpId(name);
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript nothing else brings a reader to what was asked for.
      autoFocus={!isLive}
      className="grid gap-3 rounded-lg border border-edge bg-card px-3.5 py-3 text-sm"
    >
      <div>
        <h3 id={`${id}-title`} className="font-semibold">
          Before you publish
        </h3>
        <p className="text-soft">
          {findings.length > 0 ? 'Only advice: you can publish it as it is.' : 'Nothing to point out.'}
        </p>
      </div>
      {taken && <Taken help={help} />}
      {findings.length > 0 && (
        <ul className="grid gap-3">
          {byRule(findings).map((group) => (
            <li key={group[0]?.rule} className="grid gap-1.5 border-t pt-2.5">
              {group.map((finding) => (
                <Found key={`${finding.where?.from} ${finding.what}`} finding={finding} help={help} />
              ))}
              <p className="text-soft">{group[0]?.why}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Found({ finding, help }: { readonly finding: Finding; readonly help: WritingHelp }) {
  const { where, what, offer, rule } = finding;
  const id = `${helpId(help.name)}-${rule}-${where?.from ?? 'whole'}`;
  return (
    <div className="grid gap-1.5">
      <p id={id} className="font-semibold">
        {what}
      </p>
      {help.isLive && where && (
        <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
          {offer && (
            <Button type="button" onClick={() => help.take(finding)}>
              {offer.label}
            </Button>
          )}
          <button
            type="button"
            aria-describedby={id}
            onClick={() => help.show(finding)}
            className="py-0.5 text-accent underline underline-offset-[0.18em]"
          >
            Show in the text
          </button>
        </div>
      )}
      {!help.isLive && offer && (
        <p>
          {offer.label}: write <code>{offer.text}</code> instead.
        </p>
      )}
    </div>
  );
}

/** Says that an offer was taken. Its button takes the focus, since the one that was pressed is gone. */
function Taken({ help: { taken, takeBack } }: { readonly help: WritingHelp }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (taken) undo.current?.focus({ preventScroll: true });
  }, [taken]);
  if (!taken) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <span role="status">“{taken.words}” is a time now that each reader sees in their own zone.</span>
      <button ref={undo} type="button" onClick={takeBack} className={buttonLook()}>
        Undo
      </button>
    </div>
  );
}

/** Findings of the same rule together, since they have the same reason. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const rules = new Set(findings.map(({ rule }) => rule));
  return [...rules].map((rule) => findings.filter((finding) => finding.rule === rule));
}
