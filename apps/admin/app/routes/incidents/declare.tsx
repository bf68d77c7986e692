import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { Screen } from '../../frame/screen.tsx';
import { preview } from '../../incidents/composer/composing.server.ts';
import { declareIncident } from '../../incidents/declaring/declare.server.ts';
import { DeclareScreen } from '../../incidents/declaring/declare-screen.tsx';
import { readDeclareScreen } from '../../incidents/declaring/declare-view.server.ts';
import { useMay } from '../../roles/use-may.ts';
import { fillTemplate } from '../../templates/filling/fill-template.server.ts';
import { checkAsTyped } from '../../writing-help/check-as-typed.server.ts';

export const meta: MetaFunction = () => [{ title: 'Declare an incident · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readDeclareScreen);

export const action = (args: ActionFunctionArgs) =>
  act(args, { declare: declareIncident, preview, check: checkAsTyped, template: fillTemplate });

export default function DeclareRoute() {
  const view = useLoaderData<typeof loader>();
  return useMay('publisher') ? <DeclareScreen view={view} /> : <NotOffered />;
}

function NotOffered() {
  return (
    <Screen title="Declare an incident" isNarrow>
      <p>Publishers and admins declare incidents. Ask one of them.</p>
    </Screen>
  );
}
