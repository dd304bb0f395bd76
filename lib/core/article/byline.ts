import { letterPattern } from '@/lib/core/text/letter-pattern';

/** Words that open a byline, lower case: `by`, `par`, `von` … */
const OPENING =
  /^(?:(?:written|reported|posted|published|story|text|words) by|by|par|propos recueillis par|publié par|rédigé par|écrit par|texte(?: de)?|von|text|ein(?:e)? .{3,30} von|por|escrito por|texto de|di|a cura di|de|door|av|af|автор|текст|auteur|autor|autora|author|redacción|redação)\s?:?\s+(?=\S)/i;
/** Who took the picture did not write. */
const OF_PICTURE =
  /^(?:(?:photo|foto|bild|image|imagen|imagem|immagine|fotografía|fotografia|photograph|illustration|grafik|video|vidéo|vídeo|infographic|graphic)s?|фото|видео)\s?:/i;
/** What parts names from each other, and names from what follows. */
const BETWEEN_NAMES = /\s*(?:,|;|&|\/|\s(?:and|et|und|y|e|en|og|och|avec|with|con|com|mit|и)\s)\s*/i;
const AFTER_NAMES = /\s*(?:[|·•<>]|\s[-–—]\s|\n|\()\s*/;
/** A word that begins a date, at the end of a name. */
const TRAILING =
  /\s+(?:le|la|am|il|el|em|on|at|à|a|du|vom|den|aus|in|from|updated|posted|published|publié|publicado)$/i;
/** What people are at the paper, not who they are; lower case. */
const POSITION = letterPattern(
  String.raw`(?<!\p{L})(?:editor|reporter|correspondent|journalist|writer|staff|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste?|journalistin|correspondante?|rédacteur|rédactrice|rédaction|redacción|redactora?|periodista|corresponsal|giornalista|redazione|inviat[oa]|repórter|redação|jornalista|updated|published|minutes?|read|min|share|follow|email|twitter|press|auteurs?|autor(?:es|in)?|autora|authors?|autori|by|par|von|por)(?!\p{L})`,
);
const LONGEST_LINE = 160;
const LONGEST_NAME = 45;

/** The names in a byline: people's, initials, or an agency's; empty where the line names nobody. */
export function parseByline(line: string): readonly string[] {
  if (line.length > LONGEST_LINE) return [];
  const folded = line.replace(/\s+/g, ' ').trim();
  const opened = folded.replace(OPENING, '');
  return opened
    .split(AFTER_NAMES)
    .filter((part) => !OF_PICTURE.test(part))
    .flatMap((part) => part.split(BETWEEN_NAMES))
    .map((name) =>
      name
        .replace(TRAILING, '')
        .replace(/[:.,]+$/, (end) => (end === '.' && INITIALS.test(name) ? end : ''))
        .trim(),
    )
    .filter(isName);
}

/** Whether a line says by its first word that it is a byline. */
export function opensAsByline(line: string): boolean {
  return line.length <= 80 && OPENING.test(line) && parseByline(line).length > 0;
}

/** Names that one declaration holds together (`A B and C D`), where each is a person's. */
export function partNames(declared: string): readonly string[] {
  const parts = declared.split(BETWEEN_NAMES).map((part) => part.trim());
  const arePeople = parts.length > 1 && parts.every((part) => isName(part) && FULL_NAME.test(part));
  return arePeople ? parts : [declared];
}

const INITIALS = letterPattern(String.raw`^(?:\p{Lu}\.?[- ]?){2,4}$`);
const FULL_NAME = letterPattern(String.raw`^\p{Lu}\S* (?:.* )?\p{Lu}`);
const SINGLE_NAME = letterPattern(String.raw`^\p{Lu}[\p{L}.'’-]+$`);
const CAPITALISED = letterPattern(String.raw`^['’]?\p{Lu}`);
const CASED = letterPattern(String.raw`[\p{Lu}\p{Ll}]`);
const OPENS_WITH_LETTER = letterPattern(String.raw`^\p{L}`);

function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > LONGEST_NAME ||
    /[\d@_#]|https?:|www\./.test(text) ||
    POSITION.test(text.toLowerCase())
  )
    return false;
  const words = text.split(' ');
  if (words.length > 6 || !OPENS_WITH_LETTER.test(text)) return false;
  // Scripts without capitals have no other sign.
  if (!CASED.test(text)) return words.length <= 4 && text.length >= 2;
  const capitals = words.filter((word) => CAPITALISED.test(word)).length;
  return capitals >= 2 || (words.length === 1 && SINGLE_NAME.test(text));
}
