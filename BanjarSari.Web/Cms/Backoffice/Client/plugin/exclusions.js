// What the client offers and this backoffice does not, so that nobody meets a dead end. Names are the client's aliases;
// ../check-exclusions.mjs stops the build over one that is no longer there.

/** Whole packages, each with its section, menus, screens and search. */
const packages = [
  'Umb.Bundle.ElementManagement', // library of elements
  'Umb.Bundle.EmbeddedMedia', // content from other sites: the content security policy forbids it
  'Umb.Bundle.ExtensionInsight',
  'Umb.Bundle.HealthCheck',
  'Umb.Bundle.Help', // leads to another site
  'Umb.Bundle.Library',
  'Umb.Bundle.LogViewer',
  'Umb.Bundle.MarkdownEditor',
  'Umb.Bundle.MemberManagement', // residents are no members of the site
  'Umb.Bundle.ModelsBuilder',
  'Umb.Bundle.PackageManagement',
  'Umb.Bundle.PerformanceProfiling',
  'Umb.Bundle.PublishCache',
  'Umb.Bundle.Settings', // the schema is code
  'Umb.Bundle.StaticFileManagement',
  'Umb.Bundle.Sysinfo',
  'Umb.Bundle.Telemetry',
  'Umb.Bundle.TemplateManagement', // pages are drawn by the program
  'Umb.Bundle.Translation', // one language
  'Umb.Bundle.UmbracoCodeEditor',
  'Umb.Bundle.UmbracoNews',
  'Umb.Bundle.Webhook',
  'Umb.Dictionary.TranslationManagement',
];

/** Screens of the schema, which is code, and of things that only exist there. An address typed by hand finds nothing. */
const screens = [
  'Umb.Workspace.BlockGridAreaType',
  'Umb.Workspace.BlockGridType',
  'Umb.Workspace.BlockListType',
  'Umb.Workspace.BlockRteType',
  'Umb.Workspace.BlockSingleType',
  'Umb.Workspace.ClipboardRoot',
  'Umb.Workspace.DataType',
  'Umb.Workspace.DataType.Folder',
  'Umb.Workspace.DataType.Root',
  'Umb.Workspace.DocumentBlueprint',
  'Umb.Workspace.DocumentBlueprint.Folder',
  'Umb.Workspace.DocumentBlueprint.Root',
  'Umb.Workspace.DocumentType',
  'Umb.Workspace.DocumentType.Folder',
  'Umb.Workspace.DocumentType.Root',
  'Umb.Workspace.Language',
  'Umb.Workspace.LanguageRoot',
  'Umb.Workspace.MediaType',
  'Umb.Workspace.MediaType.Folder',
  'Umb.Workspace.MediaType.Root',
  'Umb.Workspace.PropertyType',
  'Umb.Workspace.RelationsRoot',
  'Umb.Workspace.RelationType',
];

/** Ways into them: dashboards, searches, menus. */
const ways = [
  'Umb.Dashboard.ExamineManagement',
  'Umb.Dashboard.RedirectManagement',
  'Umb.GlobalSearch.DataType',
  'Umb.GlobalSearch.DocumentType',
  'Umb.GlobalSearch.MediaType',
  'Umb.WorkspaceInfoApp.Document.RedirectManagement', // its list is asked from the redirect screen's service
];

/** What one could do with a page or a user elsewhere. */
const acts = [
  'Umb.EntityAction.Document.CreateBlueprint',
  'Umb.Document.WorkspaceActionMenuItem.SaveAndPreview', // the public site draws no drafts yet
  'Umb.WorkspaceAction.Document.SaveAndPreview',
  'Umb.EntityAction.Document.CultureAndHostnames',
  'Umb.EntityAction.Document.Notifications',
  'Umb.EntityCreateOptionAction.User.Api',
  'Umb.CurrentUser.App.ExternalLoginProviders',
  'Umb.UserProfileApp.CurrentUser.History', // lists raw addresses
  'Umb.UserProfileApp.CurrentUser.Theme', // one look, checked for contrast
];

/** Rights to those acts, in a user group's list. */
const rights = [
  'Umb.Document.CreateBlueprint',
  'Umb.Document.CultureAndHostnames',
  'Umb.Document.Notifications',
  'Umb.Document.PublicAccess',
  'Umb.UserGranularPermission.Document.PropertyValue',
];

/** Languages of the interface without words of their own here; Indonesian and English stay. */
const languages = [
  'AR', 'BS', 'CS', 'CS_CZ', 'CY', 'CY_GB', 'DA', 'DA-DK', 'DE', 'DE_CH', 'DE_DE', 'EN_US', 'ES', 'ES_ES', 'FR', 'FR_CH', 'FR_FR',
  'HE', 'HE_IL', 'HR', 'HR_HR', 'IT', 'IT_CH', 'IT_IT', 'JA', 'JA_JP', 'KO', 'KO_KR', 'NB', 'NB_NO', 'NL', 'NL_NL', 'PL', 'PL_PL',
  'PT', 'PT_BR', 'RO', 'RO_RO', 'RU', 'RU_RU', 'SV', 'SV_SE', 'TR', 'TR_TR', 'UK', 'UK_UA', 'VI', 'ZH', 'ZH_CN', 'ZH_TW',
].map(culture => `Umb.Localization.${culture}`);

/** Kinds of thing whose screens are gone: their addresses say so instead of loading for ever. */
export const gone = [
  'clipboard-root', 'data-type', 'data-type-folder', 'data-type-root', 'dictionary', 'document-blueprint', 'document-blueprint-folder',
  'document-blueprint-root', 'document-type', 'document-type-folder', 'document-type-root', 'element', 'element-folder',
  'element-recycle-bin-root', 'element-root', 'extension-root', 'language', 'language-root', 'logviewer', 'media-type', 'media-type-folder',
  'media-type-root', 'member', 'member-group', 'member-group-root', 'member-root', 'member-type', 'member-type-folder', 'member-type-root',
  'package', 'package-builder', 'partial-view', 'partial-view-folder', 'partial-view-root', 'property-type', 'relations-root', 'relation-type',
  'script', 'script-folder', 'script-root', 'stylesheet', 'stylesheet-folder', 'stylesheet-root', 'template', 'template-root', 'webhook',
  'webhook-root',
];

export const exclusions = [...packages, ...screens, ...ways, ...acts, ...rights, ...languages];
