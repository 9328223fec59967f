// Compares our Indonesian dictionary with the client's English one and fails over a text that staff could meet in English.
// A key counts as met when a file of the client outside the excluded folders names it, in whole or by its beginning.
import fs from 'node:fs';
import path from 'node:path';
import indonesian from './plugin/id/id.js';
import { folders, keys, same } from './plugin/id/excluded.js';

const client = path.join(import.meta.dirname, 'node_modules/@umbraco-cms/backoffice/dist-cms');
const english = (await import(path.join(client, 'assets/lang/en.js'))).default;
const flat = words => new Map(Object.entries(words).flatMap(([area, texts]) => Object.entries(texts).map(([key, text]) => [`${area}_${key}`, text])));
const theirs = flat(english);
const ours = flat(indonesian);

const notScreens = ['assets/lang', 'libs/localization-api'];
const sources = fs.readdirSync(client, { recursive: true })
  .filter(file => file.endsWith('.js') && ![...notScreens, ...Object.keys(folders)].some(folder => file.startsWith(folder + path.sep)))
  .map(file => fs.readFileSync(path.join(client, file), 'utf8'));
const named = new Set();
const begun = new Set();
for (const source of sources) {
  for (const [word] of source.matchAll(/\b[A-Za-z]+_[\w-]+/g)) named.add(word);
  for (const [, beginning] of source.matchAll(/\b([A-Za-z]+_\w*)(?:\$\{|['"`]\s*\+)/g)) begun.add(beginning);
}
// 'user_' is followed by a state, and the states are named by 'user_state'.
const met = key => named.has(key) || [...begun].some(beginning => key.startsWith(beginning) && beginning !== 'user_');

const covers = (pattern, key) => (pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern);
const untranslated = [...theirs.keys()].filter(key => !ours.has(key) && met(key));
const placeholders = text => (typeof text === 'string' ? [...new Set(text.match(/%\d%|\{\d\}/g))].sort().join() : '');
const tags = text => (typeof text === 'string' ? text.match(/<\w+/g) ?? [] : []);

const findings = {
  'is missing': untranslated.filter(key => !Object.keys(keys).some(pattern => covers(pattern, key))),
  'is not a key of the client': [...ours.keys()].filter(key => !theirs.has(key) && !met(key)),
  'takes more arguments than the English': [...ours].filter(([key, text]) => theirs.has(key) && text.length > theirs.get(key).length && typeof text === 'function').map(([key]) => key),
  'has other placeholders than the English': [...ours].filter(([key, text]) => typeof text === 'string' && typeof theirs.get(key) === 'string' && placeholders(text) !== placeholders(theirs.get(key))).map(([key]) => key),
  'has a tag that the English has not': [...ours].filter(([key, text]) => typeof theirs.get(key) === 'string' && tags(text).some(tag => !tags(theirs.get(key)).includes(tag))).map(([key]) => key),
  'is still English': [...ours].filter(([key, text]) => text === theirs.get(key) && /[A-Za-z]{2}/.test(text) && !same.includes(text)).map(([key]) => key),
  'is excluded, but no longer there': [
    ...Object.keys(keys).filter(pattern => !untranslated.some(key => covers(pattern, key))),
    ...Object.keys(folders).filter(folder => !fs.existsSync(path.join(client, folder))),
    ...same.filter(word => ![...ours].some(([key, text]) => text === word && theirs.get(key) === word)),
  ],
};

for (const [what, found] of Object.entries(findings)) for (const key of found) console.error(`plugin/id: ${key} ${what}`);
if (Object.values(findings).some(found => found.length > 0)) process.exit(1);
console.log(`plugin/id: ${ours.size} texts, ${theirs.size - ours.size} left out on purpose`);
