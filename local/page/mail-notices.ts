import type { Mail } from '../services/host';
import { element } from './element';

export interface MailWords {
  readonly mailTo: (address: string) => string;
  readonly mailNotSent: string;
  readonly dismiss: string;
}

/** Shows the mails that Google would have sent: whom to and about what, and all of it when it is opened. */
export function createMailNotices(host: HTMLElement, words: () => MailWords): { show(mail: Mail): void } {
  return {
    show(mail) {
      const { mailTo, mailNotSent, dismiss } = words();
      const title = mailTo([mail.to, mail.cc, mail.bcc].filter((one) => one !== '').join(', '));
      const close = element('button', { type: 'button', class: 'toast-close', 'aria-label': dismiss }, '×');
      const notice = element('section', { class: 'mail', 'aria-label': title },
        element('details', {},
          element('summary', {}, element('strong', {}, title), element('span', {}, mail.subject)),
          element('p', { class: 'mail-hint' }, mailNotSent),
          element('pre', { tabindex: '0' }, mail.body), ...htmlOf(mail)),
        close);
      close.addEventListener('click', () => { notice.remove(); });
      host.append(notice);
    },
  };
}

/** As a mail program would show it: no scripts, nothing fetched, no links followed. */
function htmlOf({ htmlBody, subject }: Mail): readonly HTMLIFrameElement[] {
  if (htmlBody === '') return [];
  const frame = element('iframe', { sandbox: '', title: subject });
  frame.srcdoc = htmlBody;
  return [frame];
}
