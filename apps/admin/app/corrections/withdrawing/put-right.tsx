import { InPageLink } from '../../forms/in-page-link.tsx';
import { COMPOSER } from '../../incidents/composer/composer.tsx';

/** After a withdrawal readers know what was not true, and not yet what is: leads into the composer. */
export function PutRight() {
  return (
    <p>
      The words are withdrawn. If there is more to say than the reason says,{' '}
      <InPageLink to={`${COMPOSER}-text`}>publish an update that puts it right</InPageLink>.
    </p>
  );
}
