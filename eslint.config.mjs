// The rules that hold what neither the compiler nor Prettier does. Each has its reason; add one only with yours.

import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Faults that the code below has had, or would have unseen. */
const EVERYWHERE = {
  // A condition that is always true, an assignment inside one, a case that falls through: slips of the hand.
  'no-constant-binary-expression': 'error',
  'no-cond-assign': 'error',
  'no-fallthrough': 'error',
  'no-self-compare': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unsafe-finally': 'error',
  // `==` calls values equal that are not.
  eqeqeq: ['error', 'always'],
  // What is never assigned again says so.
  'prefer-const': 'error',
  'no-var': 'error',
  // What is left to do is written where it is decided, not in the code.
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
};

/** Nothing that content, an address or storage says may become code. Tests try just that. */
const IN_SOURCE = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
};

/** Needs the types, so .ts only. */
const WITH_TYPES = {
  // A promise that nobody waits for loses its error; `void` says that this is meant.
  '@typescript-eslint/no-floating-promises': [
    'error',
    { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'describe'], package: 'node:test' }] },
  ],
  '@typescript-eslint/await-thenable': 'error',
  // A new verdict, kind or state must be thought of in each switch.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // `any` turns the compiler off for all that it touches.
  '@typescript-eslint/no-explicit-any': 'error',
  // A cast or `!` that changes nothing hides that the type is right already.
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  // Erased at build time, so that a type never loads a module.
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  // Only errors carry a stack.
  '@typescript-eslint/only-throw-error': 'error',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '**/node_modules/', '.astro/', 'tests/fixtures/', 'tests/types/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: EVERYWHERE },
  { files: ['src/**', 'ci/**'], rules: IN_SOURCE },
  {
    files: ['**/*.ts'],
    // Scripts inside components are files that no program holds.
    ignores: ['**/*.astro/**'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: WITH_TYPES,
  },
  ...astro.configs['flat/base'],
  {
    files: ['**/*.astro'],
    rules: {
      // The Content-Security-Policy forbids styles and handlers in attributes; HTML from a text needs a sanitiser.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
      'astro/no-conflict-set-directives': 'error',
      'astro/valid-compile': 'error',
    },
  },
  {
    // The only places where text enters a page as HTML: checked content that was rendered, data as escaped JSON, and our
    // own script that sets the theme before the first paint.
    files: ['src/components/Html.astro', 'src/components/DataBlock.astro', 'src/layouts/Page.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
