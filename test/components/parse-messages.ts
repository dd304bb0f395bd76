/** Our locales are plain: two spaces a level, one message a line. */
export function parseMessages(yaml: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const path: string[] = [];
  for (const line of yaml.split('\n')) {
    const [, indent = '', name = '', value = ''] = /^( *)([\w@]+): ?(.*)$/.exec(line) ?? [];
    if (!name) continue;
    path.splice(indent.length / 2, path.length, name);
    if (value)
      messages.set(
        path.join('.'),
        value.replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'")),
      );
  }
  return messages;
}
