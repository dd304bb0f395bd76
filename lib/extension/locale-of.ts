/** The browser's language where the words are in it, for its dates and numbers; else that of the words. */
export function localeOf(wordsLanguage: string, browserLanguage: string): string {
  return browserLanguage.split(/[-_]/)[0] === wordsLanguage ? browserLanguage.replaceAll('_', '-') : wordsLanguage;
}
