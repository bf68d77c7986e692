import { renderHtml } from '@candor/markdown';
import { useEffect, useRef, useState } from 'react';
import { TextArea } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import { useIsLive } from '../../forms/use-is-live.ts';
import { Prose } from '../../states/prose.tsx';

/** The words of a message with a preview by the readers' own renderer: as one types, or on asking without scripts. */
export function MessageText({
  name = 'text',
  isPreviewAsked,
  isFocused = false,
  publishKeys,
}: {
  readonly name?: string;
  readonly isPreviewAsked: boolean;
  readonly isFocused?: boolean;
  /** The keys that publish it, where its form has some. */
  readonly publishKeys?: string;
}) {
  const { id, value } = useField(name);
  const isLive = useIsLive();
  const [text, setText] = useState(value);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = box.current?.querySelector('textarea');
    if (!area) return;
    setText(area.value);
    if (isFocused) area.focus();
  }, [isFocused]);
  const isShown = text.trim() !== '' && (isLive || isPreviewAsked);
  return (
    <div ref={box} className="grid gap-2" onInput={(event) => setText((event.target as HTMLTextAreaElement).value)}>
      <TextArea
        name={name}
        label="What readers will see"
        rows={5}
        required
        autoFocus={isFocused}
        aria-keyshortcuts={publishKeys}
      />
      {isShown && (
        <section aria-labelledby={`${id}-preview`} className="rounded-lg border border-dashed border-edge px-3 py-2">
          <h3 id={`${id}-preview`} className="mb-1 text-xs text-soft">
            As readers see it
          </h3>
          <Prose html={renderHtml(text, { headingBase: 4 })} />
        </section>
      )}
    </div>
  );
}
