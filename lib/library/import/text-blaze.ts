import { isRecord } from '../signature';
import { entriesOf, textIn } from './listed';
import type { Found, ImportFormat, Variable } from './types';
import { gap, noConditions } from './variables';

/** Commands that show a part only sometimes, work something out or take in other snippets. */
const beyondPhrases =
  /^(?:=|if|else|elseif|endif|repeat|endrepeat|formtoggle|endformtoggle|import|snippet|note|endnote|run|button|urlload|urlsend|dbselect|error)/;

/** Text Blaze's export of folders: snippets with a shortcut and a text, in which commands stand in curly brackets. */
export const textBlaze: ImportFormat = {
  id: 'text-blaze',
  label: 'folders of Text Blaze (JSON of its export)',
  variables: { pattern: /\{([a-z=][^{}]*)\}/gi, read: readCommand },
  read({ json }) {
    if (!isRecord(json) || !Array.isArray(json['folders'])) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const folder of entriesOf(json, ['folders'])) {
      const tags = [textIn(folder.is, 'name')];
      for (const snippet of entriesOf({ snippets: [], ...folder.is }, ['snippets'])) {
        const place = `${folder.place}.${snippet.place}`;
        const shortcut = textIn(snippet.is, 'shortcut');
        const title = textIn(snippet.is, 'name') || shortcut;
        const text = textIn(snippet.is, 'text');
        if (text === '') found.leftOut.push({ place, title, why: 'It has no plain text.' });
        else found.texts.push({ place, title, text, shortcut, tags });
      }
    }
    return found;
  },
};

function readCommand(says: string): Variable {
  const [, name = '', rest = ''] = /^([a-z=]+):?(.*)$/is.exec(says) ?? [];
  const command = name.toLowerCase();
  if (command === 'cursor' || command === 'key') return { gone: true };
  if (beyondPhrases.test(command)) return { why: noConditions };
  if (command === 'clipboard') return gap('what was copied');
  if (command === 'time' || command === 'date') return gap('date or time');
  if (!command.startsWith('form')) return gap(says);
  const settings = rest.split(';').map((part) => part.trim());
  const settingOf = (key: string) => settings.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const usual = settingOf('default');
  // What has no name of its own is called by what can be chosen.
  const choices = settings
    .filter((part) => part !== '' && (part.startsWith('default=') || !/^[a-z]+=/i.test(part)))
    .map((part) => part.replace(/^default=/, ''));
  const label = settingOf('name') ?? (command === 'formmenu' ? choices.join(' or ') : command.slice('form'.length));
  return gap(label, {
    ...(usual ? { default: usual } : {}),
    ...(command === 'formmenu' && choices.length > 0 ? { choices } : {}),
  });
}
