import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('./bench/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const [name = '', ...rest] = process.argv.slice(2);
const script = `${folder}${name}.ts`;

if (names.includes(name) && existsSync(script)) {
  process.argv = [process.argv[0] ?? 'node', script, ...rest];
  await import(pathToFileURL(script).href);
} else {
  console.error(`npm run bench -- ${names.join('|')}`);
  process.exitCode = 1;
}
