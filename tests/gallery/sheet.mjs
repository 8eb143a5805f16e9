/**
 * @typedef {object} Photograph
 * @property {string} name
 * @property {string} file beside the sheet
 */

const STYLE = `
  body { margin: 24px; background: #777; font: 13px/1.4 system-ui, sans-serif; }
  main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
  figure { margin: 0; }
  figcaption { padding: 0 0 6px; color: #fff; }
  img { display: block; block-size: 420px; }
`;

/**
 * Returns a page that shows photographs side by side, each under its name and as a link to itself.
 * @param {readonly Photograph[]} photographs
 */
export const contactSheet = (photographs) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>${STYLE}</style>
<main>
${photographs.map(figure).join('\n')}
</main>
</html>
`;

/** @param {Photograph} photograph */
const figure = ({ name, file }) =>
  `<figure><figcaption>${name}</figcaption><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a></figure>`;
