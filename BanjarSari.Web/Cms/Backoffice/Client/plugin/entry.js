// The program's entry into the client (manifest type appEntryPoint): runs before any screen is drawn, signed in or not.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { exclusions, gone } from './exclusions.js';

exclusions.forEach(alias => umbExtensionsRegistry.exclude(alias));
umbExtensionsRegistry.registerMany(gone.map(entityType => ({
  type: 'workspace',
  alias: `BanjarSari.Workspace.Gone.${entityType}`,
  name: `No screen for ${entityType}`,
  elementName: 'umb-route-not-found',
  meta: { entityType },
})));

export const onInit = () => {};
