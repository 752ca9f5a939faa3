import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardPageData } from '../../app/contract/card';
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
  const { card: words } = useCardWords();
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
  const showInFull = (): void => { void opened.showInFull().then((shown) => { if (shown) say(words.actions.fullShown); }); };

  // A dialog over the sheet does not say when it has written: look again whenever the person comes back to the card.
  const elsewhere = useRef('');
  const cameBack = useRef<(() => void) | null>(null);
  cameBack.current = () => { if (card !== null && elsewhere.current === card.id) opened.refresh(true); };
  useEffect(() => {
    const onFocus = (): void => { cameBack.current?.(); };
    window.addEventListener('focus', onFocus);
    return () => { window.removeEventListener('focus', onFocus); };
  }, []);

  const desk: CardDesk | null = card === null ? null : {
    card, today: data.today, gone: opened.gone, say, open, showInFull, lost: opened.lost, wanted, elsewhere: () => { elsewhere.current = card.id; },
    saved: (changes, answer) => {
      opened.saved(changes, answer);
      say(answer.text);
    },
    want: (key) => { setWanted((last) => ({ key, time: (last?.time ?? 0) + 1 })); },
    unsaved: (part, is) => { if (is) unsaved.current.add(part); else unsaved.current.delete(part); },
  };
  const logged = useRef(false);
  const scroller = useRef<HTMLDivElement>(null);
  const startLogging = (): void => {
    logged.current = false;
    setLogging(true);
    setSaid((last) => ({ ...last, text: '' }));
  };
  const back = useRef(false);
  const stopLogging = (): void => {
    back.current = true;
    setLogging(false);
  };
  useLayoutEffect(() => {
    if (logging || !back.current) return;
    back.current = false;
    // After a talk there is something new to read, from the lesson on.
    focusOn(logged.current ? 'customer-name' : 'log-contact');
    if (logged.current) scroller.current?.scrollTo(0, 0);
  }, [logging]);

  return (
    <Desk.Provider value={desk}>
      {logging && card !== null && <ContactPanel lesson={lesson} onSaved={() => { logged.current = true; opened.refresh(true); }} onClose={stopLogging} />}
      <div class="page card" hidden={logging}>
        <div ref={scroller} class="scroll" aria-busy={opening !== null}>
          <LastLesson lesson={lesson} />
          <div class="top">
            <Bar id={card?.id ?? null} round={round} finding={finding} onFinding={setFinding} onOpen={open} />
            <ProblemBanner problem={opened.problem} onRetry={() => { if (opened.failed === null) showInFull(); else opened.open(opened.failed); }} />
            <div role="alert">
              {leaving !== null && <Leaving onStay={() => { setLeaving(null); }} onLeave={() => { leave(leaving); }} />}
              {opened.gone && <p class="warning danger">{words.gone}</p>}
            </div>
            <p role="status" class={opening === null ? 'unseen' : 'opening'}>{opening !== null && words.opening(opening.name)}</p>
          </div>
          {card === null && opening === null && <p class="faint">{data.problem === '' ? words.nobody : data.problem}</p>}
          {card !== null && (
            <div key={card.id} class={opening === null ? 'whole' : 'whole old'} inert={opening !== null}>
              <Head card={card} focus={data.card?.id !== card.id || opened.version > 0} />
              <Actions onContact={startLogging} />
              <Complete />
              <BuyingPsychology />
              <FactGroups />
              <TimelineList latest={timeline} onRetry={again} />
              <Referrals timeline={known} />
            </div>
          )}
        </div>
      </div>
      <p role="status" class={said.text === '' ? 'unseen' : 'said'}>{said.text}</p>
    </Desk.Provider>
  );
}

/** Whoever goes on with something unsaved is asked first. */
function Leaving({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const { leave } = useCardWords().card;
  useLayoutEffect(() => { focusOn('stay'); }, []);
  return (
    <div class="warning leave">
      <p>{leave.question}</p>
      <div class="buttons">
        <button id="stay" type="button" class="plain low" onClick={onStay}>{leave.stay}</button>
        <button type="button" class="plain low" onClick={onLeave}>{leave.leave}</button>
      </div>
    </div>
  );
}

const SAID_MS = 7_000;
