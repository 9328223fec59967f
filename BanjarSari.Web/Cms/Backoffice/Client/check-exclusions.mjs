// Every excluded alias must still be the client's: one that was renamed would bring its screen back unnoticed.
import fs from 'node:fs';
import path from 'node:path';
import { exclusions } from './plugin/exclusions.js';

const client = path.join(import.meta.dirname, 'node_modules/@umbraco-cms/backoffice/dist-cms');
const known = new Set(fs.readdirSync(client, { recursive: true })
  .filter(file => file.endsWith('.js'))
  .flatMap(file => fs.readFileSync(path.join(client, file), 'utf8').match(/(?<=['"])Umb\.[\w.-]+(?=['"])/g) ?? []));
const gone = exclusions.filter(alias => !known.has(alias));
for (const alias of gone) console.error(`plugin/exclusions: the client has no ${alias}`);
if (gone.length > 0) process.exit(1);
console.log(`plugin/exclusions: ${exclusions.length} extensions left out`);
