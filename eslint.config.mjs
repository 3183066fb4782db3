import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The rooms of docs/architecture: what a folder under src may not import. */
const rooms = {
  core: ['vscode', 'node:*', '**/host/**', '**/kernels/**', '**/webview/**', 'preact*'],
  protocol: ['vscode', 'node:*', '**/host/**', '**/kernels/**', '**/webview/**', '**/core/**'],
  kernels: ['vscode', '**/host/**', '**/webview/**', '**/core/**'],
  webview: ['vscode', 'node:*', '**/host/**', '**/kernels/**', '**/core/**'],
};

/** Features of the host meet only in extension.ts; these folders are what they share. */
const features = ['kernels', 'modulePage', 'notebooks', 'path', 'setup', 'sidebar'];

const forbid = (group, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

export default tseslint.config(
  { ignores: ['dist/', 'test-results/', 'node_modules/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  ...Object.entries(rooms).map(([room, group]) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: forbid(group, `src/${room} may not import this: see the rooms in CONTRIBUTING.md`),
  })),
  ...features.map((feature) => ({
    files: [`src/host/${feature}/**/*.ts`],
    rules: forbid(
      features.filter((other) => other !== feature).map((other) => `../${other}/**`),
      'Features meet only in extension.ts',
    ),
  })),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument in core.' },
        { object: 'Math', property: 'random', message: 'Seeds are arguments in core.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        module: 'readonly',
        exports: 'writable',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        globalThis: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
