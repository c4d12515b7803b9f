/** `review --second-opinion`: shows what would be sent, asks, sends it, and never mixes the answer with our own. */
import { BadInput } from '../bad-input.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askOpinion, type SecondOpinion } from './ask-opinion.ts';
import { type EndpointRequest, isThisDevice } from './endpoint-request.ts';

const KEY = 'MATCHWRIGHT_OPINION_KEY';

export interface OpinionFlags {
  /** Sends without asking. */
  yes?: boolean;
  /** Seconds to wait for the answer. */
  wait: number;
}

/**
 * The answer of an endpoint about a text; null when the person says no.
 * @throws {BadInput} when nobody can be asked, or the endpoint fails
 */
export async function secondOpinion(
  terminal: Terminal,
  request: EndpointRequest,
  text: string,
  { yes = false, wait }: OpinionFlags,
): Promise<SecondOpinion | null> {
  const key = terminal.environment[KEY] || undefined;
  terminal.remark(preview(request, key !== undefined));
  if (!yes && !terminal.confirm)
    throw new BadInput(
      'Nothing was sent: nobody can be asked here. Read the above, then add --yes to send it.',
    );
  if (!yes && !(await terminal.confirm?.('Send this? Type yes to send it: '))) {
    terminal.remark('Nothing was sent.\n');
    return null;
  }
  return askOpinion(request, text, { key, seconds: wait });
}

/** The exact text, whom it goes to, and how. */
function preview({ address, model, messages }: EndpointRequest, hasKey: boolean): string {
  const away = isThisDevice(address)
    ? 'That is this device.'
    : `That is not this device: whoever runs ${address.host} can read and keep it.`;
  const open =
    address.protocol === 'http:' && !isThisDevice(address)
      ? ' The connection is not encrypted, so others on the way can read it too.'
      : '';
  return [
    `This goes to ${address.href}, to the model ${model}. ${away}${open}`,
    hasKey ? `Your key from ${KEY} goes with it.` : 'No key goes with it.',
    ...messages.map(({ role, content }) => `--- ${role}\n${content}`),
    '---\n',
  ].join('\n');
}
