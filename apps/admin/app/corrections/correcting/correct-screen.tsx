import { useAnswer } from '../../forms/answer.ts';
import { useFormKey } from '../../forms/command/use-form-key.ts';
import { Screen } from '../../frame/screen.tsx';
import { AboutUpdate } from '../subject/about-update.tsx';
import { WithdrawnAlready } from '../subject/withdrawn-already.tsx';
import { CORRECT, CorrectForm } from './correct-form.tsx';
import type { CorrectView } from './correct-view.server.ts';

/** Gives an update other words, which readers can compare with the words before. */
export function CorrectScreen({ view }: { readonly view: CorrectView }) {
  const key = useFormKey(CORRECT);
  const isOffered = useAnswer(CORRECT) !== null || view.wording.withdrawn === null;
  return (
    <Screen title="Correct an update" isNarrow>
      <AboutUpdate view={view} />
      <WithdrawnAlready view={view} />
      {isOffered && <CorrectForm key={key} view={view} />}
    </Screen>
  );
}
