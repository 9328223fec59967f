// Lines of the client's source that do not stand in our bundle, with the reason: file (below dist-cms) → source → ours.
// build.mjs puts ours in their place and stops when a line is no longer there.
export default {
  // In few files the search is there at once, so that the very click that opens it reached the document and closed it.
  'packages/core/search/search-modal/search-modal.element.js': {
    "document.addEventListener('click', this.#onDocumentClick);":
      "setTimeout(() => this.isConnected && document.addEventListener('click', this.#onDocumentClick));",
  },
  // Whoever types a wrong address waited five seconds for the answer, and five more to read it.
  'packages/core/router/route/not-found/route-not-found.element.js': { 'fadeIn 5s 5s forwards': 'fadeIn 200ms 500ms forwards' },
};
