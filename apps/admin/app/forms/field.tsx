import type { ComponentProps, ReactNode } from 'react';
import { useField } from './form-context.ts';

const BOX = 'w-full rounded-lg border border-edge bg-card px-3 py-1.5 text-ink aria-invalid:border-major';

/** What every field has: a name, a label, and perhaps a hint. */
interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isLabelHidden?: boolean;
}

/** A field of one line. */
export function TextField({
  name,
  label,
  hint,
  isLabelHidden,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'name'>) {
  const field = useField(name);
  return (
    <Framed {...{ field, label, hint, isLabelHidden }}>
      <input name={name} defaultValue={field.value} {...described(field, hint)} {...rest} className={BOX} />
    </Framed>
  );
}

/** A field of several lines. */
export function TextArea({
  name,
  label,
  hint,
  isLabelHidden,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'name'>) {
  const field = useField(name);
  return (
    <Framed {...{ field, label, hint, isLabelHidden }}>
      <textarea name={name} defaultValue={field.value} {...described(field, hint)} {...rest} className={BOX} />
    </Framed>
  );
}

/** A choice of one among few. */
export function Choice({
  name,
  label,
  hint,
  isLabelHidden,
  ...rest
}: FieldProps & Omit<ComponentProps<'select'>, 'name'>) {
  const field = useField(name);
  return (
    <Framed {...{ field, label, hint, isLabelHidden }}>
      <select name={name} defaultValue={field.value} {...described(field, hint)} {...rest} className={BOX} />
    </Framed>
  );
}

interface Framing {
  readonly field: ReturnType<typeof useField>;
  readonly label: string;
  readonly hint: ReactNode;
  readonly isLabelHidden: boolean | undefined;
  readonly children: ReactNode;
}

function Framed({ field, label, hint, isLabelHidden, children }: Framing) {
  return (
    <div className="grid grid-cols-1 content-start gap-1">
      <label htmlFor={field.id} className={isLabelHidden ? 'sr-only' : 'text-sm text-soft'}>
        {label}
      </label>
      {children}
      <FieldProblem id={field.id} problem={field.problem} />
      {hint && (
        <p id={`${field.id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field, beside it. */
export function FieldProblem({ id, problem }: { readonly id: string; readonly problem: string | null }) {
  if (!problem) return null;
  return (
    <p id={`${id}-problem`} className="text-sm font-semibold text-major">
      {problem}
    </p>
  );
}

function described({ id, problem }: ReturnType<typeof useField>, hint: ReactNode) {
  const by = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': by || undefined };
}
