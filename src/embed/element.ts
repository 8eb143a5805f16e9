// The module of `<sayso-network>`: importing it defines the element.
import './element.css';
import { SaysoNetwork } from './sayso-network.ts';

if (!customElements.get('sayso-network')) customElements.define('sayso-network', SaysoNetwork);

export { SaysoNetwork };
