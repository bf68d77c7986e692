import { Screen } from '../../frame/screen.tsx';

/** What stands in a form's place for those who do not publish. */
export function NotOffered({ title }: { readonly title: string }) {
  return (
    <Screen title={title} isNarrow>
      <p>Publishers and admins plan maintenance. Ask one of them.</p>
    </Screen>
  );
}
