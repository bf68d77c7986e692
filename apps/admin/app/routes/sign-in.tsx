import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { safePath } from '../accounts/safe-path.ts';
import { signIn } from '../accounts/sign-in.server.ts';
import { SignInForm } from '../accounts/sign-in-form.tsx';
import { act } from '../asking/acting.server.ts';
import { troubleOf } from '../asking/trouble.server.ts';

export const meta: MetaFunction = () => [{ title: 'Sign in · Candor' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = safePath(new URL(request.url).searchParams.get('to'));
  try {
    await context.api.ask.session.me.query();
  } catch (error) {
    if (troubleOf(error)) return { to };
    throw error;
  }
  throw redirect(to);
}

export const action = (args: ActionFunctionArgs) => act(args, { 'sign-in': signIn });

export default function SignInRoute() {
  return <SignInForm to={useLoaderData<typeof loader>().to} />;
}
