// Pictures and files: upload, library, picker, focal point and crops.
export default {
  auditTrailsMedia: {
    delete: 'Media dihapus',
    move: 'Media dipindahkan',
    copy: 'Media digandakan',
    save: 'Media disimpan',
  },
  imagecropper: {
    customCrop: 'Ukuran sendiri',
    reset: 'Kembalikan potongan ke awal',
    undoEditCrop: 'Urungkan perubahan',
    updateEditCrop: 'Selesai',
  },
  media: {
    browseFilesAction: 'Pilih berkas',
    clickToUpload: 'Klik untuk mengunggah',
    createFolderFailed: 'Folder tidak dapat dibuat di bawah %0%',
    disallowedFileExtension: (extension) => `Berkas .${extension} tidak dapat diunggah. Pakai gambar (JPG, PNG, WebP), PDF, atau dokumen kantor.`,
    disallowedFileType: 'Berkas ini tidak dapat diunggah karena jenisnya tidak diizinkan',
    disallowedMediaType: "Berkas ini tidak dapat diunggah. Jenis media '%0%' tidak boleh disimpan di sini",
    disallowedMediaTypeNotAllowedHere: (extension, mediaTypeName) =>
      `Berkas .${extension} tidak dapat diunggah ke sini. Jenis media ${mediaTypeName} tidak boleh disimpan di tempat ini`,
    disallowedMediaTypesNotAllowedHere: (extension, mediaTypeNames) =>
      `Berkas .${extension} tidak dapat diunggah ke sini. Jenis media (${mediaTypeNames}) tidak boleh disimpan di tempat ini`,
    dragAndDropYourFilesIntoTheArea: 'Seret berkas ke sini',
    dropFilesOr: 'Seret media ke sini<br />atau',
    fileSecurityValidationFailure: 'Berkas ditolak karena tidak lolos pemeriksaan keamanan',
    invalidFileName: 'Berkas ini tidak dapat diunggah karena namanya tidak dapat dipakai. Ganti nama berkas, lalu coba lagi',
    invalidFileSize: 'Berkas ini tidak dapat diunggah karena terlalu besar',
    maxFileSize: 'Ukuran paling besar',
    mediaRoot: 'Media',
    moveToSameFolderFailed: 'Folder asal dan folder tujuan sama. Pilih folder lain',
    orClickHereToUpload: 'atau klik di sini untuk memilih berkas',
    renameFolderFailed: 'Nama folder %0% tidak dapat diganti',
    uploadNotAllowed: 'Anda tidak dapat mengunggah ke tempat ini.',
    uploadValidationFailed: (mediaTypeName) =>
      `Jenis media ${mediaTypeName} punya isian wajib. Unggah satu per satu lewat tombol 'Buat'`,
  },
  mediaPicker: {
    changeMedia: 'Ganti media',
    confirmCancelMediaEntryCreationHeadline: 'Batal membuat?',
    confirmCancelMediaEntryCreationMessage: 'Batalkan pembuatan ini?',
    confirmCancelMediaEntryHasChanges: 'Anda sudah mengubah isinya. Buang perubahan itu?',
    confirmRemoveAllMediaEntryMessage: 'Keluarkan semua media?',
    deletedItem: 'Sudah dihapus',
    editMediaEntryLabel: 'Ubah %0% pada %1%',
    notAllowed: 'Tidak diizinkan',
    openMedia: 'Buka di Media',
    openMediaPicker: 'Pilih media',
    pickedTrashedItem: 'Media yang Anda pilih sudah dihapus atau ada di sampah',
    pickedTrashedItems: 'Sebagian media yang Anda pilih sudah dihapus atau ada di sampah',
    tabClipboard: 'Papan klip',
    trashed: 'Di sampah',
  },
  mediaType: {
    autoPickMediaType: 'Pilih otomatis',
  },
};
