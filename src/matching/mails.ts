/** The mail addresses in a cell as they are compared: lower case; at Gmail without dots and what follows a plus. */
export function mailsIn(text: string): readonly string[] {
  return [...text.slice(0, 300).normalize('NFKC').toLowerCase().matchAll(ADDRESS)].slice(0, 3).map(([, user = '', host = '']) => (GMAIL.test(host) ? `${user.replace(/\+.*$/, '').replace(/\./g, '')}@gmail.com` : `${user}@${host}`));
}

/** Whether an address belongs to an office rather than to somebody: info@, sales@, service1@. */
export function isOffice(mail: string): boolean {
  return OFFICES.has(mail.slice(0, mail.indexOf('@')).replace(/[\d._-]+$/, ''));
}

const ADDRESS = /([^\s@<>,;:"'()]+)@([^\s@<>,;:"'()]+\.[^\s@<>,;:"'().]+)/g;
const GMAIL = /^(?:gmail|googlemail)\.com$/;
const OFFICES: ReadonlySet<string> = new Set([
  'info', 'information', 'service', 'services', 'sales', 'contact', 'contactus', 'office', 'mail', 'email', 'admin', 'administrator', 'support', 'help', 'hello', 'hi', 'team', 'company',
  'hr', 'job', 'jobs', 'pr', 'ir', 'investor', 'investors', 'public', 'press', 'marketing', 'order', 'orders', 'billing', 'account', 'accounting', 'accounts', 'finance', 'purchase', 'purchasing',
  'customer', 'customerservice', 'cs', 'webmaster', 'postmaster', 'spokesperson', 'reception', 'secretary', 'noreply', 'no-reply', 'shop', 'store', 'test',
]);
