// The part of literals.js that stands in the client's component library: file (below node_modules) → text → ours.
const components = '@umbraco-ui/uui/dist/components';

export default {
  '@umbraco-ui/uui/dist/internal/mixins/FormControlWithBasicsMixin.js': {
    'This field is invalid': 'Isian belum sesuai',
    'This field is required': 'Wajib diisi',
  },
  [`${components}/breadcrumbs/breadcrumbs.element.js`]: { '"breadcrumb"': '"Letak halaman"' },
  [`${components}/card/card.element.js`]: { 'label="select"': 'label="Pilih"' },
  [`${components}/color-picker/color-picker.element.js`]: {
    'aria-label="Copy"': 'aria-label="Salin"',
    'label="Select a color"': 'label="Pilih warna"',
    'label="Swatches"': 'label="Contoh warna"',
    'label="Toggle color format"': 'label="Ganti cara menulis warna"',
    'label="alpha"': 'label="Kejernihan"',
    'label="hue"': 'label="Rona"',
    'label="label"': 'label="Warna"',
  },
  [`${components}/combobox/combobox.element.js`]: {
    'label="Remove ${item.displayValue}"': 'label="Keluarkan ${item.displayValue}"',
    'label="clear"': 'label="Kosongkan"',
    'label="close"': 'label="Tutup"',
    'label="combobox-input"': 'label="Pilihan"',
  },
  [`${components}/input-file/input-file.element.js`]: { 'label="Add"': 'label="Tambah"', 'label="Drop files here"': 'label="Seret berkas ke sini"' },
  [`${components}/input-lock/input-lock.element.js`]: { '"Lock input"': '"Kunci isian"', '"Unlock input"': '"Buka kunci isian"' },
  [`${components}/input-password/input-password.element.js`]: {
    '"Hide password"': '"Sembunyikan kata sandi"',
    '"Show password"': '"Tampilkan kata sandi"',
  },
  // Every line of a tree was read out as "menuitem" instead of by its name.
  [`${components}/menu-item/menu-item.element.js`]: { ' aria-label="menuitem"': '' },
  [`${components}/pagination/pagination.element.js`]: {
    '"First"': '"Pertama"',
    '"Last"': '"Terakhir"',
    '"Next"': '"Berikutnya"',
    '"Previous"': '"Sebelumnya"',
    'label="Go to page ${page}"': 'label="Buka halaman ${page}"',
    'label="More pages"': 'label="Halaman lain"',
  },
  [`${components}/responsive-container/responsive-container.element.js`]: { 'label="More"': 'label="Lainnya"' },
  [`${components}/tabs/tab-group.element.js`]: { 'label="More"': 'label="Lainnya"' },
};
