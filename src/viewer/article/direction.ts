const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** Returns the direction in which a language is written; `ku` and `az` are read by their script: `ku-Arab`. */
export function readingDirection(language: string): 'ltr' | 'rtl' {
  const [base = '', script] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(base) || script === 'arab' || script === 'hebr' ? 'rtl' : 'ltr';
}
