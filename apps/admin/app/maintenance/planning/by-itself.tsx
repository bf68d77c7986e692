import { Check } from '../../forms/check.tsx';

/** Whether Candor tells the beginning and the end of work by itself, with what either means. */
export function ByItself({ isBegun = false }: { readonly isBegun?: boolean }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-sm text-soft">Who says that it begins and ends</legend>
      {!isBegun && (
        <Check
          name="startsByItself"
          hint="At the planned time Candor tells readers that it began, and puts the features under maintenance. Otherwise you say so; five minutes late, the page says that it has not begun."
        >
          It begins by itself
        </Check>
      )}
      <Check
        name="endsByItself"
        hint="At the planned end Candor tells readers that it is completed, and sets the features free, whether or not somebody looked. Otherwise you say so; five minutes late, the page says that it overruns."
      >
        It ends by itself
      </Check>
    </fieldset>
  );
}
