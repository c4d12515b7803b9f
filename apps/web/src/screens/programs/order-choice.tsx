import { firstOrder, OWN_COLUMNS, SORT_KEYS, type Sort } from '../../directory/columns.ts';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { phrases } from '../../text/phrases.ts';
import { orderWords } from './order-words.ts';

interface Props {
  sort: Sort;
  /** False while there is no profile. */
  own: boolean;
  onSort: (sort: Sort) => void;
}

/** On a phone there are no heads to press: the order is a choice, each column both ways round. */
export function OrderChoice({ sort, own, onSort }: Props) {
  const orders = SORT_KEYS.filter((key) => own || !OWN_COLUMNS.has(key)).flatMap((key) => {
    const first = firstOrder(key);
    return [first, { by: key, descending: !first.descending }];
  });
  return (
    <ChoiceInput
      label={phrases.programs.order}
      value={codeOf(sort)}
      options={orders.map((order) => ({ value: codeOf(order), label: orderWords(order) }))}
      onChange={(value) => onSort(orders.find((order) => codeOf(order) === value) ?? sort)}
    />
  );
}

const codeOf = ({ by, descending }: Sort) => `${by} ${descending ? 'down' : 'up'}`;
