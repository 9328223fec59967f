// The program's entry into the client (manifest type appEntryPoint): runs before any screen is drawn, signed in or not.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { exclusions } from './exclusions.js';

exclusions.forEach(alias => umbExtensionsRegistry.exclude(alias));

export const onInit = () => {};
