/** Tests run the TypeScript sources through swc; types are checked by `npm run check`. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/bench/*.test.ts', '<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx', '<rootDir>/bench/**/*.test.ts'],
  transform: {
    '^.+\\.(t|j)sx?$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    }],
  },
  // Packages that are modules only: the pages bundle them, and so here.
  transformIgnorePatterns: ['/node_modules/(?!opencc-js/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};
