/** What a page may give as a name, and what it is an example of. */
export const HOSTILE_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['a name as long as a paragraph', 'Anna-Maria of the Upper and Lower Valleys '.repeat(12).trim()],
  ['a name without a place to break', 'Llanfairpwllgwyngyll'.repeat(20)],
  ['a name from right to left', 'ليلى بنت أحمد الكاتبة، رئيسة المجلس'],
  ['a name that turns the direction around', '\u202eziuR anA\u202c\u2066Ana\u2069\u202e'],
  ['a name of emoji', '👩🏽‍🚒🏳️‍🌈'.repeat(30)],
  ['a name of stacked accents', `Z${'\u0301\u0316'.repeat(60)}algo`],
  ['a name made of mark-up', '<img src=x onerror="alert(1)"><script>alert(2)</script><b>Ana</b>&amp;'],
  ['a name made of a placeholder', '{count} {mention} $& $1 {missing}'],
];
