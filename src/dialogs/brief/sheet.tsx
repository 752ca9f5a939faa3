import type { ComponentChildren } from 'preact';
import type { Brief } from '../../app/contract/brief';
import { briefMessages } from '../../i18n/brief/choose';
import { factMessages } from '../../i18n/facts/choose';
import type { Lang } from '../../ledger/lang';
import { plainDay } from '../ui/day';
import { GradeBadge } from '../ui/grade-badge';
import { useLang, useWords } from '../ui/words';
import { whatToSay } from './what-to-say';

/** More questions than these are not asked in one visit: the rest is named only. */
const MOST_QUESTIONS = 5;
/** Ruled lines to write on: more than fit are cut off. */
const RULED = 40;

/** One customer before the door: last time's lesson, whom to ask for, what to find out, what to say, and room to write. */
export function BriefSheet({ brief }: { readonly brief: Brief }) {
  const lang = useLang();
  const { common } = useWords();
  const words = briefMessages(lang);
  const { say, leaveOut } = whatToSay(brief, lang);
  const { lesson, lastTalk } = brief;
  return (
    <article class="brief" aria-label={brief.name === '' ? brief.company : brief.name}>
      <header>
        <GradeBadge grade={brief.grade === '' ? common.notGraded : brief.grade} />
        <h2>{brief.name === '' ? brief.company : brief.name}</h2>
        {brief.name !== '' && brief.company !== brief.name && <span class="company">{brief.company}</span>}
        {brief.stage !== '' && <span class="stage">{brief.stage}</span>}
      </header>
      {lesson !== null && (
        <p class="lesson"><b>{words.thisTime}</b> {lesson.text}{lesson.day !== '' && <small> {words.thisTimeFrom(plainDay(lesson.day, lang))}</small>}</p>
      )}
      {brief.doNotContact && <p class="credit"><b>{words.doNotContact}</b></p>}
      {brief.badCredit && <p class="credit"><b>{words.badCredit}</b></p>}
      <div class="columns">
        <div>
          <Part title={words.askFor}><WhomToAskFor brief={brief} /></Part>
          <Line label={words.phone} text={brief.phone} />
          <Line label={words.address} text={brief.address} />
          <Line label={words.introducedBy} text={brief.introducedBy} />
          <Part title={words.toDo}><p><b>{brief.nextAction}</b></p><p>{brief.strategy}</p></Part>
          <Line label={words.why} text={brief.why} />
          <Needs brief={brief} lang={lang} />
          <Part title={lastTalk === null ? words.lastTalk : words.lastTalkOn(plainDay(lastTalk.day, lang))}>
            {lastTalk === null ? <p>{words.never}</p> : <><p>{lastTalk.said}</p>{lastTalk.reaction !== '' && <p>{words.reaction(lastTalk.reaction)}</p>}</>}
          </Part>
        </div>
        <div>
          {(brief.doubt !== '' || brief.issue !== '') && <Part title={words.open} strong><p>{brief.doubt}</p><p>{brief.issue}</p></Part>}
          <Part title={words.findOut}><FindOut brief={brief} lang={lang} /></Part>
          {say.length > 0 && (
            <Part title={words.say}>
              <ul>{say.map((text) => <li key={text}>{text}</li>)}</ul>
              {brief.psychologySignals !== '' && <p class="seen">{words.signals(brief.psychologySignals)}</p>}
            </Part>
          )}
          <Part title={words.doNotSay}><ul>{leaveOut.map((text) => <li key={text}>{text}</li>)}</ul></Part>
        </div>
      </div>
      <div class="write" aria-hidden="true"><div><b>{words.notes}</b>{Array.from({ length: RULED }, (_, at) => <i key={at} />)}</div></div>
    </article>
  );
}

function WhomToAskFor({ brief }: { readonly brief: Brief }) {
  const words = briefMessages(useLang());
  if (brief.name === '') return <p>{words.noName}</p>;
  return (
    <>
      <p><b class="ask">{brief.name}</b>{brief.title === '' ? <span class="gap"> ({words.noTitle})</span> : <> {brief.title}</>}</p>
      <p>{brief.authority === 'yes' ? words.decides : brief.authority === 'no' ? words.decidesNot : words.decidesUnknown}</p>
    </>
  );
}

function FindOut({ brief, lang }: { readonly brief: Brief; readonly lang: Lang }) {
  const words = briefMessages(lang);
  const { ask, missing } = factMessages(lang);
  // Whose name is not known is not asked for it either: «ask for» says how to find it out.
  const wanted = brief.missing.filter((fact) => fact !== 'name');
  if (wanted.length === 0) return <p>{words.knowsAll}</p>;
  const later = wanted.slice(MOST_QUESTIONS);
  return (
    <>
      <ul class="questions">{wanted.slice(0, MOST_QUESTIONS).map((fact) => <li key={fact}>{ask[fact]}</li>)}</ul>
      {later.length > 0 && <p class="seen">{words.findOutMore(later.map((fact) => missing[fact]))}</p>}
    </>
  );
}

function Needs({ brief, lang }: { readonly brief: Brief; readonly lang: Lang }) {
  const { labels, choices } = factMessages(lang);
  return (
    <>
      <Line label={labels.need} text={brief.need === '' ? '' : choices.need[brief.need]} />
      <Line label={labels.latentNeed} text={brief.latentNeed} />
      <Line label={labels.likes} text={brief.likes} />
      <Line label={labels.expectedClose} text={brief.expectedClose === '' ? '' : plainDay(brief.expectedClose, lang)} />
    </>
  );
}

function Part({ title, strong = false, children }: { readonly title: string; readonly strong?: boolean; readonly children: ComponentChildren }) {
  return <section class={strong ? 'part strong' : 'part'}><h3>{title}</h3>{children}</section>;
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return text === '' ? null : <section class="line"><h3>{label}</h3><p>{text}</p></section>;
}
