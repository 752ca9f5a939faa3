import type { PlanForm } from './plan-form';
import { plainDay } from '../ui/day';
import { Segments } from '../ui/segments';
import { useImportWords } from './words';

interface Props {
  readonly name: string;
  readonly header: string;
  /** A day of the file that can be read two ways. */
  readonly example: string;
  readonly order: PlanForm['dayOrder'];
  readonly onChange: (order: 'dmy' | 'mdy') => void;
}

/** Is 3/4/2024 in March or in April? Only whoever made the file knows. */
export function DayQuestion({ name, header, example, order, onChange }: Props) {
  const { columns, lang } = useImportWords();
  const options = (['dmy', 'mdy'] as const).map((value) => ({ value, label: columns.dayAs[value](plainDay(asDay(example, value), lang)) }));
  return <div class="question"><Segments name={name} legend={columns.dayQuestion(example, header)} options={options} value={order} onChange={onChange} /></div>;
}

/** The example as a day; a year of two digits is of this century. */
function asDay(example: string, order: 'dmy' | 'mdy'): string {
  const [first = '', second = '', year = ''] = example.normalize('NFKC').match(/\d+/g) ?? [];
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
