import { useSearchParams } from '@remix-run/react';
import { useSeed } from '../../forms/command/use-seed.ts';
import { Done } from '../../frame/done.tsx';
import { TeamScreen } from '../team-screen.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import { OperatorRow } from './operator-row.tsx';
import type { OperatorsView } from './operators-view.server.ts';

const DONE: Readonly<Record<string, string>> = {
  role: 'The role is changed. It counts from their next step on.',
  removed: 'They are removed and signed out. What they did stays in the record.',
  'signed-out': 'They are signed out everywhere.',
  invitation: 'The invitation is taken back. Its link is worth nothing now.',
};

/** Who is in the team, who was invited, and how to invite. */
export function OperatorsScreen({ view }: { readonly view: OperatorsView }) {
  const seed = useSeed();
  const done = DONE[useSearchParams()[0].get('done') ?? ''];
  return (
    <TeamScreen>
      {done && <Done key={seed}>{done}</Done>}
      <ul className="divide-y rounded-lg border bg-card">
        {view.operators.map((operator) => (
          <OperatorRow key={operator.operatorId} operator={operator} />
        ))}
      </ul>
      <InviteForm />
      <Invitations invitations={view.invitations} />
      <p className="text-sm text-soft">Times in {view.zoneName}</p>
    </TeamScreen>
  );
}
