// Shows the network of the bench with the engine that the address names, and says on the title when it is drawn.
import '../../../../src/viewer/theme.css';
import { randomNetwork } from '../random-network.ts';
import { ENGINES } from './engines.ts';

const asked = new URLSearchParams(location.search);
const stage = document.querySelector<HTMLElement>('#stage');
const engine = ENGINES[asked.get('engine') ?? ''];
if (!stage || !engine) throw new Error(`There is no engine called ${asked.get('engine') ?? ''}.`);
await engine(stage, randomNetwork(Number(asked.get('actors')), Number(asked.get('relations'))));
requestAnimationFrame(() => setTimeout(() => (document.title = 'drawn')));
