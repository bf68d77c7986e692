import { Screen } from '../../frame/screen.tsx';

/** What stands in the place of a form for those who do not publish. */
export function NotOffered({ title }: { readonly title: string }) {
  return (
    <Screen title={title} isNarrow>
      <p>Publishers and admins change what readers were told. Ask one of them.</p>
    </Screen>
  );
}
