/**
 * What stands between words in the scripts that news is written in, as it stands in a class: no letter, mark or figure.
 *
 * Engines take up to a millisecond to build the classes of all letters, on every page that is opened; this one takes none.
 * Unicode 16, general categories P, S, Z and C, by blocks where a block holds little else; the halves of what lies beyond
 * the basic plane, emoji above all, count as signs.
 */
export const SIGNS = String.raw`\0-/:-@[-\x60{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384\u0385\u0387\u0482\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u09fd\u0e3f\u0e4f\u0e5a\u0e5b\u10fb\u1680\u1cd3\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30a0\u30fb\ua673\ua67e\ua8f8-\ua8fa\ua8fc\ua92e\ud800-\uf8ff\ufd3e\ufd3f\ufe10-\ufe19\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;
