import { closest } from '@matchwright/inputs';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { present } from '../present.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { GUIDE_TOPICS, type GuideTopic, guideText } from '../views/advice/guide-view.ts';
import { askAdvice } from './advice.ts';
import { examples, PROFILE_ARGUMENT } from './arguments.ts';

export function addGuideCommand(program: Command, terminal: Terminal): void {
  program
    .command('guide')
    .summary('one topic in full: exams, experience, research, letters, story or money')
    .description(
      'What to decide and do on one topic, worked out from your profile: exams, experience in the United States, ' +
        'research, letters, the outline of your story, or what the season costs.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .argument('[topic]', `one of ${GUIDE_TOPICS.join(', ')}`)
    .addHelpText(
      'after',
      examples(
        ['matchwright guide me.yaml exams', 'what to decide about exams'],
        ['matchwright guide me.yaml letters', 'who should write for you'],
        ['matchwright guide me.yaml money --json', 'for another program to read'],
      ),
    )
    .action(
      async (first: string | undefined, second: string | undefined, _flags: object, command: Command) => {
        const { file, topic } = settleTopic(first, second);
        const { result, facts, shared } = await askAdvice(terminal, file, topic, command);
        await present(terminal, { json: shared.json }, result, {
          text: () => guideText(topic, result, facts.sources, terminal.screen),
        });
      },
    );
}

/** The topic may also stand before the file. @throws {BadInput} naming the topics */
function settleTopic(first: string | undefined, second: string | undefined) {
  const [file, word] = topicNamed(first) && !topicNamed(second) ? [second, first] : [first, second];
  const topic = topicNamed(word);
  if (topic) return { file, topic };
  if (word === undefined) throw new BadInput(`The topic is missing: one of ${GUIDE_TOPICS.join(', ')}.`);
  const near = closest(word, GUIDE_TOPICS);
  throw new BadInput(
    `${word}: expected one of ${GUIDE_TOPICS.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  );
}

const topicNamed = (word: string | undefined): GuideTopic | undefined =>
  GUIDE_TOPICS.find((topic) => topic === word?.toLowerCase());
