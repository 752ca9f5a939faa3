import { useRef, useState } from 'preact/hooks';
import type { Thanks } from '../../app/contract/thanks';
import { thanksMessages } from '../../i18n/thanks/choose';
import { LANGUAGE_NAMES } from '../../i18n/thanks/language-names';
import type { Lang } from '../../ledger/lang';
import { Segments } from '../ui/segments';
import { saveKey } from '../ui/use-dialog-keys';
import { useLang } from '../ui/words';
import { builtInDraft, ownDraft } from './draft';
import './thanks.css';

type Version = Lang | 'own';

/** A message to the customer after a raise: drafted here, copied or mailed by the person, never sent by itself. */
export function ThanksDraft({ thanks }: { readonly thanks: Thanks }) {
  const words = thanksMessages(useLang());
  const own = ownDraft(thanks);
  const [version, setVersion] = useState<Version>(own === '' ? thanks.lang : 'own');
  // What was changed in one language is there again when coming back to it.
  const [edited, setEdited] = useState<Partial<Readonly<Record<Version, string>>>>({});
  const [status, setStatus] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);

  const drafted = version === 'own' ? own : builtInDraft(thanks, version);
  const text = edited[version] ?? drafted;
  const lang = version === 'own' ? thanks.lang : version;
  const name = thanks.name === '' ? thanks.company : thanks.name;
  const copy = async (): Promise<boolean> => {
    const done = await copied(text, area.current);
    setStatus(done ? words.copied : words.copyByHand(saveKey()));
    return done;
  };
  const subject = `mailto:?subject=${encodeURIComponent(thanksMessages(lang).draft.subject)}`;
  // Mail programs break lines at CR LF (RFC 6068).
  const whole = `${subject}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  const fits = whole.length <= MAIL_LINK;
  const versions: readonly { readonly value: Version; readonly label: string; readonly lang?: string }[] = [
    ...(own === '' ? [] : [{ value: 'own' as const, label: words.own }]),
    ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
  ];
  return (
    <section class="thanks" aria-labelledby="thanks-title">
      <h2 id="thanks-title">{words.title(name)}</h2>
      <p class="hint">{words.hint}</p>
      <Segments name="thanks-lang" legend={words.language} bare options={versions} value={version} onChange={(next) => { setVersion(next); setStatus(''); }} />
      <label for="thanks-text" class="unseen">{words.text}</label>
      <textarea
        id="thanks-text" ref={area} lang={lang} rows={10} maxLength={5000} value={text}
        onInput={(event) => { setEdited({ ...edited, [version]: event.currentTarget.value }); setStatus(''); }}
      />
      <div class="thanks-buttons">
        <button type="button" class="plain" onClick={() => { void copy(); }}>{words.copy}</button>
        <a
          class="plain" href={fits ? whole : subject} target="_blank" rel="noreferrer"
          onClick={() => { if (!fits) void copy().then((done) => { if (done) setStatus(words.mailTooLong); }); }}
        >{words.mail}</a>
        {text !== drafted && <button type="button" class="link" onClick={() => { setEdited({ ...edited, [version]: drafted }); }}>{words.asWritten}</button>}
      </div>
      <p role="status" class="hint">{status}</p>
    </section>
  );
}

const LANGUAGES: readonly Lang[] = ['en', 'zh-Hant', 'zh-Hans'];

/** Links longer than this are cut or refused by mail programs and Windows. */
const MAIL_LINK = 2000;

/** Google shows a page in a frame that may be refused the clipboard: then the text is selected, and copied the old way if the browser lets it. */
async function copied(text: string, area: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area?.focus();
    area?.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
