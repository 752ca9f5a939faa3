import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardPageData, FactKey } from '../../app/card-contract';
import { cardMessages } from '../../i18n/card/choose';
import { ProblemBanner } from '../ui/banner';
import { focusOn } from '../ui/focus-on';
import { mount } from '../ui/mount';
import { Actions } from './actions';
import { Bar } from './bar';
import { Complete } from './complete';
import { ContactPanel } from './contact-panel';
import { Desk, type CardDesk } from './context';
import { FactGroups } from './facts/facts';
import { Head } from './head';
import { LastLesson } from './lesson';
import { BuyingPsychology } from './psychology';
import { Referrals } from './referrals';
import { TimelineList } from './timeline';
import { useOpenCard, type Wanted } from './use-open-card';
import { useRound } from './use-round';
import { useTimeline } from './use-timeline';
import { useCardWords } from './words';
import './card.css';

mount<CardPageData>(CardPage, (_, data) => cardMessages(data.lang).title);

/** The prospect card beside the sheet: what to say, what was said, what was learned. */
function CardPage({ data }: { readonly data: CardPageData }) {
  const { card: cardWords } = useCardWords();
  const opened = useOpenCard(data);
  const round = useRound();
  const { card, opening } = opened;
  const [finding, setFinding] = useState(data.card === null);
  const [logging, setLogging] = useState(false);
  const [leaving, setLeaving] = useState<Wanted | null>(null);
  const [wanted, setWanted] = useState<CardDesk['wanted']>(null);
  const [said, setSaid] = useState({ text: '', time: 0 });
  const unsaved = useRef(new Set<string>());
  const { latest: timeline, known, again } = useTimeline(card, opened.version);
  const lesson = known?.lesson ?? card?.lesson ?? null;

  const say = (text: string): void => { setSaid((last) => ({ text, time: last.time + 1 })); };
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => { setSaid((last) => ({ ...last, text: '' })); }, SAID_MS);
    return () => { clearTimeout(timer); };
  }, [said.time]);

  const leave = (who: Wanted): void => {
    setLeaving(null);
    setFinding(false);
    setWanted(null);
    opened.open(who);
  };
  const open = (who: Wanted): void => {
    if (logging) return;
    if (unsaved.current.size > 0) setLeaving(who);
    else leave(who);
  };
  const showInFull = (): void => { void opened.showInFull().then((shown) => { if (shown) say(cardWords.actions.fullShown); }); };

  return (
    <div class={logging ? 'page card logging' : 'page card'}>
      <div class="scroll" aria-busy={opening !== null}>
        {!logging && <LastLesson lesson={lesson} />}
        <div hidden={logging}><Bar id={card?.id ?? null} round={round} finding={finding} onFinding={setFinding} onOpen={open} /></div>
        <ProblemBanner problem={opened.problem} onRetry={() => { if (opened.failed === null) showInFull(); else opened.open(opened.failed); }} />
        <div role="alert">
          {leaving !== null && (
            <div class="warning leave">
              <p>{cardWords.leave.question}</p>
              <div class="buttons">
                <button type="button" class="plain low" onClick={() => { setLeaving(null); }}>{cardWords.leave.stay}</button>
                <button type="button" class="plain low" onClick={() => { leave(leaving); }}>{cardWords.leave.leave}</button>
              </div>
            </div>
          )}
          {opened.gone && <p class="warning danger">{cardWords.gone}</p>}
        </div>
        <p role="status" class={opening === null ? 'unseen' : 'opening'}>{opening !== null && cardWords.opening(opening.name)}</p>
        {card === null && <p class="faint">{data.problem === '' ? cardWords.nobody : data.problem}</p>}
        {card !== null && (
          <Desk.Provider
            key={card.id}
            value={{
              card, today: data.today, gone: opened.gone, say, open, saved: (changes, answer) => { opened.saved(changes, answer); say(answer.text); }, lost: opened.lost, showInFull,
              wanted, want: (key: FactKey) => { setWanted((last) => ({ key, time: (last?.time ?? 0) + 1 })); },
              unsaved: (part, is) => { if (is) unsaved.current.add(part); else unsaved.current.delete(part); },
            }}
          >
            {logging && <ContactPanel lesson={lesson} onSaved={() => { opened.refresh(true); }} onClose={() => { setLogging(false); requestAnimationFrame(() => { focusOn('log-contact'); }); }} />}
            <div class={opening === null ? 'whole' : 'whole old'} hidden={logging} inert={opening !== null}>
              <Head card={card} focus={data.card?.id !== card.id || opened.version > 0} />
              <Actions onContact={() => { setLogging(true); }} />
              <Complete />
              <BuyingPsychology />
              <FactGroups />
              <TimelineList latest={timeline} onRetry={again} />
              <Referrals timeline={known} />
            </div>
          </Desk.Provider>
        )}
      </div>
      <p role="status" class={said.text === '' ? 'unseen' : 'said'}>{said.text}</p>
    </div>
  );
}

const SAID_MS = 7_000;
