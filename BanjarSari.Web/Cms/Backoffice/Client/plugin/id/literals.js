// English that stands in the client's own source, where no dictionary reaches it: file (below dist-cms) → text in the
// source → ours. build.mjs puts ours in their place and stops when a text is no longer there.

import richText from './literals-rich-text.js';

const table = { "label: 'Table'": "label: 'Tabel'" };
const collection = { "label: 'Collection'": "label: 'Isi'" };
const recycleBin = { "label: 'Recycle Bin'": "label: 'Sampah'" };
const moved = { '`Moved`': '`Sudah dipindahkan`' };
const rollback = {
  'headline="Rollback"': 'headline="Kembali ke versi lama"',
  'No selected version': 'Pilih versi di sebelah kiri',
  'No versions available': 'Belum ada versi lama',
};
// The dictionary's 'copy' is the clipboard's; here a second page comes into being.
const duplicate = { general_copy: 'actions_copy' };
const trashed = { '>Trashed<': '>Di sampah<' };
const cancel = { 'label="Cancel"': 'label="Batal"' };
const message = { '>Message<': '>Pesan<', 'label="message"': 'label="Pesan"' };
const person = {
  ...cancel,
  '>Add groups to assign access and permissions<': '>Masukkan ke kelompok untuk memberi hak akses<',
  '>Email<': '>Surel<',
  '>Name<': '>Nama<',
  '>User group<': '>Kelompok pengguna<',
  'label="email"': 'label="Surel"',
  'label="name"': 'label="Nama"',
};

const lists = {
  'packages/clipboard/collection/views/manifests.js': table,
  'packages/content/content/collection/manifests.js': { ...collection, "label: 'Child items'": "label: 'Isi di bawahnya'" },
  'packages/core/collection/components/collection-view-bundle.element.js': { 'label="status"': 'label="Tampilan"' },
  'packages/core/collection/view/card/manifests.js': { "label: 'Cards'": "label: 'Kartu'" },
  'packages/core/collection/view/ref/manifests.js': { "label: 'List'": "label: 'Daftar'" },
  'packages/core/collection/view/table/manifests.js': table,
  'packages/core/collection/workspace-view/manifests.js': collection,
  'packages/core/tree/tree-item/tree-item-children.manager.js': {
    'Menu loading failed. Showing the first items again.': 'Daftar belum termuat seluruhnya. Yang pertama ditampilkan lagi.',
  },
  'packages/documents/documents/collection/views/manifests.js': table,
  'packages/documents/documents/menu/manifests.js': { "label: 'Documents'": "label: 'Konten'" },
  'packages/documents/documents/recycle-bin/menu/manifests.js': recycleBin,
  'packages/documents/documents/recycle-bin/root/workspace/manifests.js': collection,
  'packages/documents/documents/recycle-bin/tree/tree-item-children/collection/views/manifests.js': table,
  'packages/documents/documents/search/document-search-result-item.element.js': { '>Draft<': '>Draf<' },
  'packages/documents/documents/search/manifests.js': { "label: 'Documents'": "label: 'Halaman'" },
  'packages/media/media/collection/views/manifests.js': { ...table, "label: 'Grid'": "label: 'Gambar'" },
  'packages/media/media/recycle-bin/menu/manifests.js': recycleBin,
  'packages/media/media/recycle-bin/root/workspace/manifests.js': collection,
  'packages/media/media/recycle-bin/tree/tree-item-children/collection/views/manifests.js': table,
  'packages/media/media/tree/tree-item/media-tree-item.element.js': { 'title="Collection"': 'title="Folder"' },
  'packages/user/user-group/workspace/user-group-root/manifests.js': collection,
  'packages/user/user/workspace/user-root/manifests.js': collection,
};

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
  'packages/tags/components/tags-input/tags-input.element.js': { '"tag input"': '"Tag baru"', '"Enter tag"': '"Ketik tag"' },
};

const acts = {
  'packages/content/content/rollback/modal/content-rollback-modal.element.js': rollback,
  'packages/core/entity-bulk-action/common/duplicate-to/duplicate-to.action.js': duplicate,
  'packages/core/tree/entity-actions/duplicate-to/duplicate-to.action.js': duplicate,
  'packages/core/tree/entity-actions/duplicate-to/modal/duplicate-to-modal.element.js': duplicate,
  'packages/documents/documents/entity-actions/duplicate/modal/duplicate-document-modal.element.js': duplicate,
  'packages/core/entity-action/common/create/modal/entity-create-option-action-list-modal.element.js': {
    'No create options available.': 'Di sini tidak dapat dibuat apa pun.',
  },
  'packages/core/recycle-bin/recycle-bin-repository-base.js': { '`Restored`': '`Sudah dipulihkan`' },
  'packages/core/tree/folder/entity-action/delete-folder/delete-folder.action.js': {
    '`Delete ${folder.name}`': '`Hapus ${folder.name}`',
    "'Are you sure you want to delete this folder?'": "'Hapus folder ini?'",
    "'Delete'": "'Hapus'",
  },
  'packages/documents/documents/entity-actions/duplicate/repository/document-duplicate.repository.js': { '`Duplicated`': '`Sudah digandakan`' },
  'packages/documents/documents/entity-actions/move-to/repository/document-move.repository.js': moved,
  'packages/documents/documents/item/document-item-ref.element.js': { ...trashed, '>Draft<': '>Draf<' },
  'packages/documents/documents/rollback/modal/rollback-modal.element.js': rollback,
  'packages/media/media/entity-actions/move-to/repository/media-move.repository.js': moved,
  'packages/relations/relations/global-components/confirm-bulk-action-modal-entity-references.element.js': {
    'The following items are used by other content.': 'Yang berikut ini masih dipakai di konten lain.',
  },
};

const people = {
  'packages/core/section/components/input-section/input-section.element.js': { 'label="Remove ${item.name}"': 'label="Keluarkan ${item.name}"' },
  'packages/core/section/section-picker-modal/section-picker-modal.element.js': {
    'headline="Select sections"': 'headline="Pilih bagian"',
    'label="Close"': 'label="Tutup"',
    'label="Submit"': 'label="Terapkan"',
  },
  'packages/documents/documents/user-permissions/document-property-value/manifests.js': { "'UI Read'": "'Baca isian'", "'UI Write'": "'Ubah isian'" },
  'packages/documents/documents/user-permissions/document/input-document-granular-user-permission/input-document-granular-user-permission.element.js': {
    ...trashed,
    "`Permissions for ${name}` : 'Permissions'": "`Hak akses ${name}` : 'Hak akses'",
  },
  'packages/user/change-password/modal/change-password-modal.element.js': {
    'Confirm password is required': 'Ulangi kata sandi baru',
    'Current password is required': 'Ketik kata sandi saat ini',
    'New password is required': 'Ketik kata sandi baru',
  },
  'packages/user/current-user/history/manifests.js': { "label: 'History'": "label: 'Riwayat'" },
  'packages/user/user-group/workspace/user-group/user-group-workspace-editor.element.js': { 'label="icon"': 'label="Ikon"' },
  'packages/user/user/collection/user-collection-header.element.js': { 'label="status"': 'label="Status"', 'label="order by"': 'label="Urutkan menurut"' },
  'packages/user/user/collection/views/manifests.js': { "'User Groups'": "'Kelompok pengguna'", "'Last login'": "'Terakhir masuk'" },
  'packages/user/user/components/user-avatar/user-avatar.element.js': { "'Unknown'": "'Tidak dikenal'" },
  'packages/user/user/entity-actions/create/modal/create-user-modal.element.js': { ...person, 'label="Create user"': 'label="Buat pengguna"' },
  'packages/user/user/entity-actions/disable/disable-user.action.js': {
    '`Disable ${item.name}`': '`Nonaktifkan ${item.name}`',
    "'Are you sure you want to disable this user?'": "'Pengguna ini tidak dapat lagi masuk sampai diaktifkan kembali.'",
    "'Disable'": "'Nonaktifkan'",
  },
  'packages/user/user/entity-actions/enable/enable-user.action.js': {
    '`Enable ${item.name}`': '`Aktifkan ${item.name}`',
    "'Are you sure you want to enable this user?'": "'Pengguna ini dapat masuk lagi.'",
    "'Enable'": "'Aktifkan'",
  },
  'packages/user/user/entity-actions/unlock/unlock-user.action.js': {
    '`Unlock ${item.name}`': '`Buka kunci ${item.name}`',
    "'Are you sure you want to unlock this user?'": "'Pengguna ini dapat mencoba masuk lagi.'",
    "'Unlock'": "'Buka kunci'",
  },
  'packages/user/user/entity-bulk-actions/manifests.js': {
    "'Disable'": "'Nonaktifkan'",
    "'Enable'": "'Aktifkan'",
    "'SetGroup'": "'Atur kelompok'",
    "'Unlock'": "'Buka kunci'",
  },
  'packages/user/user/invite/modal/invite/user-invite-modal.element.js': {
    ...message,
    ...person,
    'headline="Invite User"': 'headline="Undang pengguna"',
    'label="Send invite"': 'label="Kirim undangan"',
  },
  'packages/user/user/invite/modal/resend-invite/resend-invite-to-user-modal.element.js': {
    ...message,
    ...cancel,
    'headline="Resend invite"': 'headline="Kirim ulang undangan"',
    'label="Resend invite"': 'label="Kirim ulang undangan"',
  },
  'packages/user/user/invite/repository/invite-user.repository.js': {
    '`Invite resent to user`': '`Undangan sudah dikirim ulang`',
    '`Invite sent to user`': '`Undangan sudah dikirim`',
  },
  'packages/user/user/repository/avatar/user-avatar.repository.js': { '`Avatar deleted`': '`Foto sudah dihapus`', '`Avatar uploaded`': '`Foto sudah diunggah`' },
  'packages/user/user/repository/change-password/change-user-password.repository.js': { '`Password changed`': '`Kata sandi sudah diganti`' },
  'packages/user/user/repository/unlock/unlock-user.repository.js': { '`User unlocked`': '`Kunci pengguna sudah dibuka`' },
};

const troubles = {
  'apps/app/app-logo.element.js': { 'alt="logo"': 'alt=""' },
  'apps/app/app.element.js': {
    'Failed to load extensions': 'Ruang petugas belum termuat',
    'Extensions failed loading, this might be due to a network issue or a server error. Check that extensions registered on the server are valid.':
      'Sambungan terputus atau server bermasalah. Muat ulang; jika tetap gagal, hubungi administrator.',
  },
  'packages/core/entity-item/item-data-api-get-request-controller/item-data-api-get-request.controller.js': {
    'An error occurred while fetching items.': 'Sebagian data belum termuat. Muat ulang.',
    'Error fetching items': 'Data belum termuat',
  },
  'packages/core/resources/api-interceptor.controller.js': {
    // The status text of HTTP is English and says nothing to a clerk.
    'response.statusText ||': '',
    'A fatal server error occurred. If this continues, please reach out to your administrator.':
      'Server bermasalah. Coba lagi; jika tetap gagal, hubungi administrator.',
    "A proxy or gateway between your browser and the server sent your request through, but didn't receive a response in time (HTTP ${response.status}). The action you performed may still have completed on the server — please check before trying again.":
      'Permintaan Anda mungkin sudah dikerjakan. Muat ulang dan periksa hasilnya sebelum mengulang.',
    'A proxy or gateway between your browser and the server could not connect to it (HTTP ${response.status}). Your request was not received, so no action was performed — please try again once the connection issue is resolved.':
      'Permintaan Anda belum dikerjakan. Coba lagi sebentar lagi.',
    'The request timed out': 'Server terlalu lama menjawab',
    'The requested resource was not found.': 'Yang diminta tidak ditemukan.',
    'Unauthorized request, waiting for re-authentication.': 'Silakan masuk lagi untuk melanjutkan.',
    'You do not have the necessary permissions to complete the requested action. If you believe this is in error, please reach out to your administrator.':
      'Anda tidak berhak melakukan ini. Hubungi administrator jika Anda memerlukannya.',
    'The server could not be reached': 'Server tidak terjangkau',
  },
  'packages/core/resources/resource.controller.js': {
    "'Connection lost'": "'Sambungan terputus'",
    'The connection to the server was lost while the request was in progress (${error.message}). If you were saving or publishing, it may have completed on the server — please check before trying again.':
      'Sambungan ke server terputus. Jika Anda sedang menyimpan atau menerbitkan, hasilnya mungkin sudah tersimpan: periksa dahulu sebelum mengulang.',
    "'Unknown error'": "'Kesalahan yang tidak dikenal'",
  },
  'packages/core/resources/try-execute/try-execute.controller.js': {
    "'An error occurred'": "'Belum berhasil'",
    "'An unknown error occurred.'": "'Terjadi kesalahan yang tidak dikenal. Coba lagi.'",
  },
  'packages/core/search/umb-search-header-app.element.js': { 'label="search"': 'label="Cari"' },
  'packages/core/temporary-file/temporary-file-manager.class.js': { "'Upload'": "'Unggah'" },
  'packages/media/media/dropzone/media-dropzone.manager.js': { "'An error occurred'": "'Belum berhasil'" },
};

const preview = {
  'apps/preview/preview.element.js': { 'title="Page preview"': 'title="Pratinjau halaman"', '>Preview Mode<': '>Pratinjau<' },
  'packages/preview/preview-apps/preview-device.element.js': {
    "'Desktop'": "'Komputer'",
    "'Fit browser'": "'Selebar layar'",
    "'Laptop'": "'Komputer jinjing'",
    "'Smartphone landscape'": "'Ponsel mendatar'",
    "'Smartphone portrait'": "'Ponsel tegak'",
    "'Tablet landscape'": "'Tablet mendatar'",
    "'Tablet portrait'": "'Tablet tegak'",
  },
};

export default { ...acts, ...fields, ...lists, ...people, ...preview, ...richText, ...troubles };
