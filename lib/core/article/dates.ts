import { letterPattern } from '@/lib/core/text/letter-pattern';

/** A day with its year in figures, or a day and a year beside the name of a month. */
const DATE = letterPattern(
  String.raw`(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[年년]\s?\d{1,2}|\d{1,2}(?:er|st|nd|rd|th|\.|º)?(?: de)? \p{L}{3,12}\.?,?(?: del?)? (?:19|20)\d{2}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.? ?[/|,] ?\d{1,2}:\d{2})(?!\d)`,
);
/** Hours, as pages date their news of today; lower case. */
const HOUR = letterPattern(
  String.raw`(?<!\d)(?:[01]?\d|2[0-4])(?:\s?[:h]\s?[0-5]\d|\.[0-5]\d(?:\s?(?:uhr|am|pm|a\.m|p\.m|bst|gmt|cet)| ?$)|\s?(?:uhr|am|pm|a\.m|p\.m|h)(?![\p{L}\d]))(?!\d)`,
);
/** How long ago, in the words of six languages. */
const AGO = letterPattern(
  String.raw`\b\d{1,3} ?(?:s|m|h|d|secs?|mins?|hrs?|minutes?|hours?|days?) ago\b|(?:il y a|vor|hace|há|fa) \d{1,3} ?\p{L}|\b\d{1,3} (?:minuti|ore|minutos|horas) fa\b`,
);

/** Whether a line holds an hour, or says how long ago. */
export function hasHour(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const lower = line.toLowerCase();
  return HOUR.test(lower) || AGO.test(lower);
}

/** Whether a short line holds a date or an hour. */
export function hasDate(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const folded = line.replace(/\s+/g, ' ');
  return DATE.test(folded) || (folded.length < 60 && hasHour(folded));
}
