import { spawnSync } from 'node:child_process';
import { type BrowserName, requireBrowser } from './browsers';

/** All that decides whether we may ship, the quickest answers first; each is an npm script of its own. */
const STEPS = [
  'lint',
  'compile',
  'unused',
  'test:unit',
  'test:dom',
  'build',
  'build:firefox',
  'lint:ext',
  'test:e2e',
] as const;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

interface StepResult {
  readonly step: string;
  readonly hasPassed: boolean;
  readonly seconds: number;
}

function run(step: string): StepResult {
  console.log(`\n▸ npm run ${step}`);
  const began = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { step, hasPassed: status === 0, seconds: Math.round((Date.now() - began) / 1000) };
}

function findMissingBrowsers(): readonly string[] {
  return BROWSERS.flatMap((name) => {
    try {
      console.log(`${name}: ${requireBrowser(name)}`);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

const missing = findMissingBrowsers();
if (missing.length) {
  console.error(missing.join('\n'));
  process.exit(1);
}

// Every step runs, whatever failed before it: one run tells all that is to be mended.
const results = STEPS.map(run);
console.log();
for (const { step, hasPassed, seconds } of results)
  console.log(`${hasPassed ? '✓' : '✗'} ${step.padEnd(14)} ${String(seconds).padStart(4)} s`);
const failed = results.filter(({ hasPassed }) => !hasPassed).map(({ step }) => step);
console.log(failed.length ? `\nNot to be shipped: ${failed.join(', ')} failed.` : '\nEverything that decides passed.');
process.exitCode = failed.length ? 1 : 0;
