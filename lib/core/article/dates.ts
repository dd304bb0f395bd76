/** A day with its year in figures, or a day and a year beside the name of a month. */
const DATE =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[年년]|\d{1,2}(?:er|st|nd|rd|th|\.|º)?(?: de)? \p{L}{3,12}\.?,?(?: del?)? (?:19|20)\d{2}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.? ?[/|,] ?\d{1,2}:\d{2})(?!\d)/u;
/** Hours, where a page dates its news of today. */
const HOUR = /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/;

/** Whether a short line holds a date or an hour. */
export function hasDate(line: string): boolean {
  const folded = line.replace(/\s+/g, ' ');
  return DATE.test(folded) || (folded.length < 60 && HOUR.test(folded));
}
