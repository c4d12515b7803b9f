/** What is sent to an endpoint of the person's own for a second opinion: the text, what it is, and nothing else. */
import { type OpinionAsked, opinionRequest } from '@matchwright/words/opinion';
import { BadInput } from '../bad-input.ts';

export interface EndpointRequest {
  /** Where it goes, in full. */
  address: URL;
  model: string;
  messages: { role: 'system' | 'user'; content: string }[];
}

/** Without anything of a profile. */
export function endpointRequest(endpoint: string, model: string, asked: OpinionAsked): EndpointRequest {
  const { instructions, material } = opinionRequest(asked);
  return {
    address: chatAddress(endpoint),
    model,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: material },
    ],
  };
}

/** The body as it is sent: one answer in one piece. */
export function bodyOf({ model, messages }: EndpointRequest): string {
  return JSON.stringify({ model, messages, temperature: 0, stream: false });
}

/** "http://localhost:11434/v1" and the full address mean the same. @throws {BadInput} for what is no address */
function chatAddress(endpoint: string): URL {
  const expected = 'Expected an address such as http://localhost:11434/v1.';
  if (!URL.canParse(endpoint))
    throw new BadInput(`--second-opinion ${endpoint}: this is no address. ${expected}`);
  const address = new URL(endpoint);
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw new BadInput(`--second-opinion ${endpoint}: only http and https are spoken here. ${expected}`);
  if (address.username !== '' || address.password !== '')
    throw new BadInput(
      '--second-opinion: the address holds a name or a password. Put the key into MATCHWRIGHT_OPINION_KEY instead.',
    );
  if (!address.pathname.endsWith('/chat/completions'))
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/chat/completions`;
  return address;
}

/** Whether the text stays on this device. */
export function isThisDevice({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
