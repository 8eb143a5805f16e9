import { FORMATS } from '../../../src/export/formats.ts';
import { hostileNetwork } from '../../export/hostile.ts';

const files = await Promise.all(FORMATS.map((format) => format.write(hostileNetwork(), { bom: true })));
const shown = document.querySelector('pre');
if (shown) shown.textContent = JSON.stringify(files.flat());
