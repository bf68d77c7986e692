import { FEATURE_STATUSES } from '@candor/features';
import { STATUS_WORDS } from '@candor/site';
import { moreFeatures } from '../../features/more-features.ts';
import { useField } from '../../forms/form-context.ts';
import { StateMark } from '../../states/state-mark.tsx';
import type { FeatureChoice } from './feature-choices.server.ts';

const FEW = 8;

/** How each feature is after an update: those the incident names first, the others folded when they are many. */
export function FeatureStatuses({
  choices,
  prefix = '',
  title = 'Features after this update',
  className = 'group-has-[input[value=resolved]:checked]/message:hidden',
}: {
  readonly choices: readonly FeatureChoice[];
  readonly prefix?: string;
  readonly title?: string;
  /** When it is hidden: by default when the incident is resolved. */
  readonly className?: string;
}) {
  const affected = choices.filter((it) => it.claim !== 'operational');
  const others = choices.filter((it) => it.claim === 'operational');
  const isFolded = others.length > 0 && (affected.length > 0 || others.length > FEW);
  if (choices.length === 0) return null;
  return (
    <fieldset className={`grid gap-1 ${className}`}>
      <legend className="mb-1 text-sm text-soft">{title}</legend>
      <div className="rounded-lg border border-line">
        <Rows choices={affected} prefix={prefix} />
        {isFolded ? (
          <details className="not-first:border-t">
            <summary className="px-3 py-1.5 text-sm text-soft">
              {affected.length > 0 ? moreFeatures(others.length) : `Choose among ${others.length} features`}
            </summary>
            <Rows choices={others} prefix={prefix} />
          </details>
        ) : (
          <Rows choices={others} prefix={prefix} />
        )}
      </div>
    </fieldset>
  );
}

function Rows({ choices, prefix }: { readonly choices: readonly FeatureChoice[]; readonly prefix: string }) {
  return (
    <ul className="divide-y">
      {choices.map((choice) => (
        <li key={choice.featureId}>
          <Row choice={choice} name={`${prefix}feature.${choice.featureId}`} />
        </li>
      ))}
    </ul>
  );
}

function Row({ choice, name }: { readonly choice: FeatureChoice; readonly name: string }) {
  const { id, value } = useField(name);
  const { tone, title } = STATUS_WORDS[choice.claim];
  return (
    <div className="flex items-center justify-between gap-x-3 px-3 py-1">
      <label htmlFor={id} className="min-w-0 leading-snug">
        {choice.claim !== 'operational' && <StateMark tone={tone} />} {choice.feature}{' '}
        <small className="text-xs text-soft">{choice.product}</small>
        {choice.claim !== 'operational' && <span className="sr-only">, now: {title}</span>}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={value === choice.claim ? '' : value}
        className="w-42 shrink-0 rounded-md border border-edge bg-card px-1.5 py-1 text-sm text-ink"
      >
        {FEATURE_STATUSES.map((status) => (
          <option key={status} value={status === choice.claim ? '' : status}>
            {STATUS_WORDS[status].title}
          </option>
        ))}
      </select>
    </div>
  );
}
