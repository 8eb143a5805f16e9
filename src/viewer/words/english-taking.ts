/** The words of the sheet from which a network is taken elsewhere, in English. They arrive with it. */
export const taking = {
  title: 'Share this network',
  link: 'Link to this view',
  embed: 'Code that embeds it',
  showsThis: 'It opens with what is shown now',
  fits: 'A small script fits its height',
  apa: 'Citation (APA)',
  bibtex: 'Citation (BibTeX)',
  download: 'Download',
  pictures: { svg: 'Picture (SVG)', png: 'Picture (PNG)' },
  network: 'Network (JSON)',
  copy: 'Copy',
  copyThe: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'Not copied. The text is selected: press Ctrl+C or ⌘C.',
  downloaded: (what: string) => `Downloaded: ${what}.`,
};
