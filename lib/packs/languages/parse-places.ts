import type { PlaceNames } from '@/lib/core/quotation/lexicon';

/** Reads a table of places, a line each: `RU|Russie|russe russes|Moscou|Kremlin`; names, capitals and seats parted by commas. */
export function parsePlaces(table: string): readonly PlaceNames[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', names = '', adjectives = '', capitals = '', seats = ''] = line.trim().split('|');
      return { country, names: list(names), adjectives, capitals: list(capitals), seats: list(seats) };
    });
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',');
}
