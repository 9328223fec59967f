// Umbraco's backoffice in Bahasa Indonesia, as a village clerk reads it. What is left out on purpose: excluded.js.
//
// One word for one thing:
//   content konten · document halaman · document below halaman di bawahnya · parent halaman induk · media media
//   folder folder · file berkas · property isian · property editor jenis isian · block blok · element elemen
//   publish terbitkan · published terbit · unpublish batal terbit · schedule jadwal · draft draf · version versi
//   roll back kembali ke versi lama · preview pratinjau · trash buang ke sampah · recycle bin sampah
//   restore pulihkan · delete hapus (selamanya) · remove from a list keluarkan · undo urungkan · revert urungkan
//   create buat · add tambah · edit ubah · save simpan · submit terapkan · choose, select pilih · copy salin
//   duplicate gandakan · paste tempel · clipboard papan klip · move pindahkan · sort urutkan · search cari
//   filter saring · link tautan · URL alamat · anchor penanda · upload unggah · download unduh
//   user pengguna · user group kelompok pengguna · permission hak akses · section bagian · start node titik awal
//   sign in masuk · sign out keluar · password kata sandi · e-mail surel · two-factor masuk dua langkah
//   backoffice ruang petugas · references dipakai di · required wajib diisi · invalid belum sesuai
import actions from './actions.js';
import content from './content.js';
import editors from './editors.js';
import forms from './forms.js';
import frame from './frame.js';
import general from './general.js';
import hidden from './hidden.js';
import life from './life.js';
import media from './media.js';
import messages from './messages.js';
import people from './people.js';

export default {
  ...actions,
  ...content,
  ...editors,
  ...forms,
  ...frame,
  ...general,
  ...hidden,
  ...life,
  ...media,
  ...messages,
  ...people,
};
