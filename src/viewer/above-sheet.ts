/** Brings the picture of a viewer above the sheet that lies over the foot of a phone’s page. Where none lies there, nothing moves. */
export function bringPictureAbove(inside: Element | undefined): void {
  const root = inside?.closest('.sayso');
  const sheets = [...(root?.querySelectorAll('.sheet') ?? [])];
  if (sheets.some((sheet) => getComputedStyle(sheet).position === 'sticky'))
    root?.querySelector('.picture')?.scrollIntoView({ block: 'start' });
}
