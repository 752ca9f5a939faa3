const PREFIX = 'https://www.googleapis.com/auth/';

/**
 * On Google a person may grant only some of the scopes. Here the address says so: `?refuse=script.send_mail` is the user
 * who grants all but the mail.
 */
export function refusedScopes(search: string): readonly string[] {
  return (new URLSearchParams(search).get('refuse') ?? '').split(',').filter((name) => name !== '')
    .map((name) => (name.includes('/') ? name : PREFIX + name));
}
