// The program's entry into the client (manifest type appEntryPoint): runs before any screen is drawn, signed in or not.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { exclusions, gone } from './exclusions.js';
import indonesian from './id/id.js';

exclusions.forEach(alias => umbExtensionsRegistry.exclude(alias));
// Here and not in a private manifest: what is drawn before that is loaded would stay English.
umbExtensionsRegistry.register({
  type: 'localization',
  alias: 'BanjarSari.Localization.Id',
  name: 'Bahasa Indonesia',
  weight: 0,
  meta: { culture: 'id', localizations: indonesian },
});
umbExtensionsRegistry.registerMany(gone.map(entityType => ({
  type: 'workspace',
  alias: `BanjarSari.Workspace.Gone.${entityType}`,
  name: `No screen for ${entityType}`,
  elementName: 'umb-route-not-found',
  meta: { entityType },
})));

export const onInit = () => {};
