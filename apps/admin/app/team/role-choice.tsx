import { ROLES } from '@candor/log';
import { Choice } from '../forms/field.tsx';
import { ROLE_WORDS } from './role-words.ts';

/** The choice of a role, each with what it may do. */
export function RoleChoice({ label = 'Role' }: { readonly label?: string }) {
  return (
    <Choice name="role" label={label}>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {ROLE_WORDS[role].title}: {ROLE_WORDS[role].may}
        </option>
      ))}
    </Choice>
  );
}
