// Takes the place of the client's header logo, whose menu leads to Umbraco's site and to its system information:
// ours leads to the village's site. Bundled in the client's own folder (build.mjs), hence the relative imports.
import { css, html, customElement } from '../../../external/lit/index.js';
import { UmbLitElement } from '../../../packages/core/lit-element/index.js';

export class UmbBackofficeHeaderLogoElement extends UmbLitElement {
  static styles = css`
    a {
      display: flex;
      align-items: center;
      margin-inline-end: var(--uui-size-space-4);
      min-width: 44px;
      min-height: 44px;
      justify-content: center;
    }
    umb-app-logo > img {
      width: auto;
      height: 30px;
    }
    a:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: -4px;
    }
  `;

  render() {
    return html`
      <a href="/" target="_blank" rel="noopener" aria-label="Buka situs desa di tab baru" title="Buka situs desa di tab baru">
        <umb-app-logo loading="eager" override-theme="umb-dark-theme"></umb-app-logo>
      </a>
    `;
  }
}
customElement('umb-backoffice-header-logo')(UmbBackofficeHeaderLogoElement);
