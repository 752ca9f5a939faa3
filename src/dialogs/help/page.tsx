import type { PageData } from '../../app/contract/common';
import { mount } from '../ui/mount';
import { GradeBadge } from '../ui/grade-badge';
import { useWords } from '../ui/words';
import './help.css';

mount<PageData>(Help, (words) => words.help.title);

/** The sidebar that says what each grade means, what moves it and how a day with the ledger goes. */
function Help() {
  const { help, grades } = useWords();
  return (
    <div class="help">
      <h1>{help.title}</h1>
      <p>{help.lead}</p>
      <h2>{help.grades}</h2>
      <ul class="meanings">
        {Object.entries(grades).map(([grade, { meaning, action }]) => (
          <li key={grade}><GradeBadge grade={grade} /><div><b>{meaning}</b><small>{action}</small></div></li>
        ))}
      </ul>
      <h2>{help.moves}</h2>
      <ul>{help.moveRules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
      <h2>{help.daily}</h2>
      <ol>{help.dailySteps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p class="note">{help.policy}</p>
    </div>
  );
}
