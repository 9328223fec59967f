// The fields' part of literals.js: amounts, blocks, uploads, links, tags, the clipboard.

/** Every field that holds several things has its own copy of these two. */
const amounts = Object.fromEntries([
  'core/components/input-entity/input-entity',
  'core/components/multiple-text-string-input/input-multiple-text-string',
  'core/section/components/input-section/input-section',
  'documents/documents/components/input-document/input-document',
  'language/components/input-language/input-language',
  'media/media/components/input-media/input-media',
  'media/media/components/input-rich-media/input-rich-media',
  'multi-url-picker/components/input-multi-url/input-multi-url',
  'property-editors/content-picker/components/input-content/input-content',
  'user/user-group/components/input-user-group/user-group-input',
  'user/user/components/user-input/user-input',
].map(element => [`packages/${element}.element.js`, {
  'This field exceeds the allowed amount of items': 'Terlalu banyak. Keluarkan sebagian.',
  'This field needs more items': 'Masih kurang. Tambahkan lagi.',
}]));

const fields = {
  'packages/block/block-list/components/block-list-entry/block-list-entry.element.js': { 'label="Invalid content"': 'label="Isian belum sesuai"' },
  'packages/block/block-rte/components/block-rte-entry/block-rte-entry.element.js': { 'label="Invalid content"': 'label="Isian belum sesuai"' },
  'packages/block/block/action/default/block-action.element.js': { 'label="Invalid"': 'label="Belum sesuai"' },
  'packages/clipboard/clipboard-entry/picker/clipboard-entry-picker.element.js': { 'There are no items in the clipboard.': 'Papan klip kosong.' },
  'packages/clipboard/property/actions/copy/copy-to-clipboard.property-action.js': {
    'The property does not have a value to copy': 'Isian ini kosong, jadi tidak ada yang disalin',
  },
  'packages/clipboard/property/actions/copy/manifests.js': { "label: 'Copy'": "label: 'Salin'" },
  'packages/clipboard/property/actions/paste/manifests.js': { "label: 'Replace'": "label: 'Ganti dari papan klip'" },
  'packages/core/components/input-color/input-color.element.js': { 'label="Color picker"': 'label="Pilih warna"' },
  'packages/core/components/input-eye-dropper/input-eye-dropper.element.js': { 'label="Eye dropper"': 'label="Ambil warna"' },
  'packages/core/components/multiple-text-string-input/input-multiple-text-string-item.element.js': {
    "`Delete ${this.value || 'item'}`": '`Hapus ${this.value}`',
    "'Are you sure you want to delete this item?'": "'Hapus isian ini?'",
    "'Delete'": "'Hapus'",
    'label="Value"': 'label="Isian"',
    '"Value is missing"': '"Wajib diisi"',
  },
  'packages/core/components/multiple-text-string-input/input-multiple-text-string.element.js': {
    'Item ${index + 1} is missing a value': 'Isian ke-${index + 1} wajib diisi',
    'label="Add"': 'label="Tambah"',
  },
  'packages/core/modal/common/item-picker/item-picker-modal.element.js': { 'There are no items to select.': 'Tidak ada yang dapat dipilih.' },
  'packages/media/dropzone/components/input-dropzone/input-dropzone.element.js': { '>An error occurred<': '>Gagal diunggah<', '>Cancelled<': '>Dibatalkan<' },
  'packages/media/media/components/input-upload-field/preview/input-upload-field-video.element.js': {
    'Video format not supported': 'Video jenis ini tidak dapat diputar',
  },
  'packages/media/media/dropzone/modals/dropzone-media-type-picker/dropzone-media-type-picker-modal.element.js': {
    'label="Automatically"': 'label="Pilih otomatis"',
  },
  'packages/media/media/modals/media-caption-alt-text/media-caption-alt-text-modal.element.js': {
    'label="alt text"': 'label="Teks pengganti gambar"',
    'label="caption"': 'label="Keterangan gambar"',
  },
  'packages/media/media/modals/media-picker/media-picker-modal.element.js': { 'Search only in': 'Cari hanya di' },
  'packages/multi-url-picker/components/input-multi-url/input-multi-url.element.js': {
    "`Remove ${name || item.name || 'item'}?`": "`Keluarkan ${name || item.name || 'tautan'}?`",
    'Are you sure you want to remove this item?': 'Tautan ini akan dikeluarkan dari isian.',
  },
  'packages/property-editors/content-picker/components/input-content/input-content.element.js': { 'Type could not be found.': 'Jenis tidak ditemukan.' },
  'packages/tags/components/tags-input/tags-input.element.js': {
    '"tag input"': '"Tag baru"',
    '"Enter tag"': '"Ketik tag"',
    'This field is required': 'Wajib diisi',
  },
  'packages/property-editors/icon-picker/property-editor-ui-icon-picker.element.js': { 'Icon is required': 'Pilih ikon' },
  'packages/tiptap/components/input-tiptap/input-tiptap.element.js': { 'Value is required': 'Wajib diisi' },
};

export default [amounts, fields];
