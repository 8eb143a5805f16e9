import type { Tongue } from './tongue.ts';

/** Returns the words of what there is to say where something is not there, in English. */
export const screensIn = ({ isolated }: Pick<Tongue, 'isolated'>) => ({
  skip: 'Skip to the picture',
  noNetworks: 'There is no network here to show.',
  unknown: (id: string) => `There is no network called ${isolated(id)}.`,
  nothing: (id: string) => `Nothing here is called ${isolated(id)}.`,
  absent: 'This network could not be loaded.',
  broken: 'This network cannot be read.',
  stands: 'This page could not load its tools. All of it can still be read.',
  detail: 'Technical detail',
});
