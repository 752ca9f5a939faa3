/**
 * Who may import whom. Each rule says what to do instead.
 */
const folders = ['domain', 'ledger', 'i18n', 'app', 'functions', 'google', 'files', 'reading', 'matching', 'intake', 'dialogs', 'commands'];
const may = {
  domain: [],
  ledger: ['domain'],
  i18n: ['domain', 'ledger'],
  app: ['domain', 'ledger'],
  functions: ['domain', 'ledger', 'i18n'],
  google: ['app', 'ledger', 'domain'],
  files: [],
  reading: ['domain', 'ledger'],
  matching: ['domain', 'ledger', 'files', 'reading'],
  intake: ['domain', 'ledger', 'files', 'reading', 'matching'],
  dialogs: ['i18n', 'files', 'reading', 'matching', 'intake'],
  commands: ['domain', 'ledger', 'i18n', 'app', 'functions', 'google'],
};
const advice = {
  domain: 'The domain is pure: pass what it needs as an argument.',
  ledger: 'The workbook\'s shape knows the domain only: pass wording and host values as arguments.',
  i18n: 'Words know the types they word, nothing that acts.',
  app: 'A use case talks to the host through app/ports.ts and to people through codes; src/main.ts joins them.',
  functions: 'Custom functions are computed from their arguments alone.',
  google: 'The adapter implements app/ports.ts; words and dialogs are handed in by src/main.ts.',
  files: 'What is between bytes and a table of texts knows nothing of customers.',
  reading: 'What people write is read for the pages only, where there is room for the tables it needs.',
  matching: 'Who may be the same is found in the page: pass what it needs as an argument.',
  intake: 'A file is matched and compared in the page; it knows the contracts, not the server.',
  dialogs: 'A page knows the dialog contracts, its words and the pure rules of the card; everything else it asks the server.',
  commands: 'A command joins a use case, the host and the words; nothing but src/main.ts imports it.',
};

module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'Move what both need into a third file.', severity: 'error', from: { path: '^(src|local)/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...folders.map((folder) => ({
      name: `${folder}-imports`,
      comment: advice[folder],
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^(src|local|test|bench|scripts)/',
        pathNot: [`^src/${folder}/`, ...may[folder].map((other) => `^src/${other}/`), ...(folder === 'dialogs' ? ['^src/app/contract/', '^src/ledger/lang\\.ts$', '^src/domain/card/', '^src/domain/privacy/'] : folder === 'intake' ? ['^src/app/contract/'] : [])],
      },
    })),
    { name: 'pages-alone', comment: 'Heavy reading lives in the pages: the bundle that every click evaluates does without.', severity: 'error', from: { path: '^src/(app|commands|domain|functions|google|i18n|ledger|main)' }, to: { path: '^src/(files|reading|matching|intake)/' } },
    { name: 'main-imports', comment: 'The composition root joins the bundle\'s own parts.', severity: 'error', from: { path: '^src/(main|with-automation)\\.ts$' }, to: { path: '^(local|src/dialogs|test|bench|scripts)/' } },
    { name: 'local-imports', comment: 'The local sheet runs the built dist/, as Google would: it never imports the sources.', severity: 'error', from: { path: '^local/' }, to: { path: '^(src|test|bench)/' } },
    { name: 'nobody-imports-tests', comment: 'What both need belongs to src, local or scripts.', severity: 'error', from: { path: '^(src|local|scripts)/' }, to: { path: '^(test|bench)/' } },
    { name: 'no-barrels', comment: 'Import the file that has the thing.', severity: 'error', from: {}, to: { path: '^src/.*/index\\.ts$' } },
    { name: 'bundle-packages', comment: 'The bundle is evaluated at every click and carries no package; the pages may.', severity: 'error', from: { path: '^src/', pathNot: '^src/(dialogs|files|reading|matching|intake)/' }, to: { dependencyTypes: ['npm', 'npm-dev'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
