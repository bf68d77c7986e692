import { Form, Link } from '@remix-run/react';
import { Button } from '../../forms/button.tsx';
import { Choice, TextField } from '../../forms/field.tsx';
import { FormContext } from '../../forms/form-context.ts';
import { Years } from '../../numbers/years.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';

/** Which incidents count; it stands in the address, so that it can be kept. */
export function RangeForm({ view }: { readonly view: LearningScreenView }) {
  const { years, year, fields, answer, catalogue, everyProduct } = view;
  return (
    <>
      <Years years={years} year={year} also={`&by=${fields.by}${fields.product ? `&product=${fields.product}` : ''}`} />
      <FormContext.Provider value={{ form: 'learning', answer, first: fields }}>
        <Form
          key={JSON.stringify(fields)}
          role="search"
          aria-label="Which incidents"
          className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-5"
        >
          <TextField name="from" label="From the month" type="month" placeholder="2026-04" />
          <TextField name="to" label="To the month" type="month" placeholder="2026-09" />
          <Choice name="by" label="By">
            <option value="month">Month</option>
            <option value="quarter">Quarter</option>
          </Choice>
          <Choice name="product" label="Product">
            <option value="">All</option>
            {catalogue.map(({ productId, name }) => (
              <option key={productId} value={productId}>
                {name}
              </option>
            ))}
            <option value="none">No feature affected</option>
          </Choice>
          <div className="flex items-end gap-3 pb-0.5">
            <Button>Show</Button>
            {fields.product && <Link to={everyProduct}>All products</Link>}
          </div>
        </Form>
      </FormContext.Provider>
    </>
  );
}
