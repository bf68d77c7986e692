import { ActionForm } from '../../../forms/action-form.tsx';
import { Button } from '../../../forms/button.tsx';
import { Screen } from '../../../frame/screen.tsx';
import type { ScheduleScreenView } from '../../planning/schedule-view.server.ts';
import { SeriesFields } from './series-fields.tsx';

const FORM = 'start';
const FIRST = { repeats: 'weekly', lasts: '60', announcedDaysBefore: '7', startsByItself: 'on' };

/** Plans windows that come again; readers learn of each when its time to be announced comes. */
export function StartScreen({ view }: { readonly view: ScheduleScreenView }) {
  const { choices, zoneName, timeZone } = view;
  return (
    <Screen title="Plan recurring windows" isNarrow>
      <p className="text-soft">
        Each window becomes a maintenance of its own when it is announced, and can be moved or cancelled like any other.
      </p>
      <ActionForm name={FORM} id={FORM} intent="start" first={FIRST} hidden={{ timeZone }} className="grid gap-5">
        <SeriesFields
          form={FORM}
          zoneName={zoneName}
          choices={choices}
          send={<Button look="go">Plan these windows</Button>}
        />
      </ActionForm>
    </Screen>
  );
}
