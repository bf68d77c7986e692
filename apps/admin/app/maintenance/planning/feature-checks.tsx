import { Link } from '@remix-run/react';
import { moreFeatures } from '../../features/more-features.ts';
import { Check } from '../../forms/check.tsx';
import type { FeatureChoice } from '../../incidents/composer/feature-choices.server.ts';

const FEW = 8;

/** Which features are under maintenance meanwhile; where they are many, those not `picked` are folded. */
export function FeatureChecks({
  choices,
  picked = [],
}: {
  readonly choices: readonly FeatureChoice[];
  /** Those that are planned already: they stand outside the fold. */
  readonly picked?: readonly string[];
}) {
  if (choices.length === 0)
    return (
      <p className="text-sm text-soft">
        No features are set up yet, so this names none. <Link to="/features">Add some</Link> when there is time.
      </p>
    );
  const isFolded = choices.length > FEW;
  const first = isFolded ? choices.filter((it) => picked.includes(it.featureId)) : choices;
  const others = isFolded ? choices.filter((it) => !picked.includes(it.featureId)) : [];
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm text-soft">Features under maintenance meanwhile</legend>
      <div className="rounded-lg border border-line">
        {first.length > 0 && <Checks choices={first} />}
        {others.length > 0 && (
          <details open={first.length === 0} className="not-first:border-t">
            <summary className="px-3 py-1.5 text-sm text-soft">
              {first.length > 0 ? moreFeatures(others.length) : `Choose among ${others.length} features`}
            </summary>
            <Checks choices={others} />
          </details>
        )}
      </div>
    </fieldset>
  );
}

function Checks({ choices }: { readonly choices: readonly FeatureChoice[] }) {
  return (
    <ul className="divide-y">
      {choices.map(({ featureId, feature, product }) => (
        <li key={featureId} className="px-3 py-1">
          <Check name={`feature.${featureId}`}>
            {feature} <small className="text-xs text-soft">{product}</small>
          </Check>
        </li>
      ))}
    </ul>
  );
}
