import tseslint from 'typescript-eslint';

/** Values that Apps Script does not have, so that they cannot slip into the bundle. */
const NOT_ON_GOOGLE = ['setTimeout', 'setInterval', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone', 'queueMicrotask', 'process', 'Buffer', 'window', 'document', 'atob', 'btoa', 'performance', 'crypto'];
const HOST_SERVICES = ['SpreadsheetApp', 'LockService', 'PropertiesService', 'HtmlService', 'CacheService', 'ScriptApp', 'Session', 'Utilities', 'MailApp', 'UrlFetchApp'];

const restricted = (names, message) => names.map((name) => ({ name, message }));
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'docs/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/dialogs/**', 'src/files/**'],
    rules: { 'no-restricted-globals': ['error', ...restricted(NOT_ON_GOOGLE, 'Apps Script has no such global.')] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/google/**', 'src/dialogs/**', 'src/files/**'],
    rules: {
      'no-restricted-globals': ['error',
        ...restricted(NOT_ON_GOOGLE, 'Apps Script has no such global.'),
        ...restricted(HOST_SERVICES, 'Only src/google talks to the host.')],
    },
  },
);
