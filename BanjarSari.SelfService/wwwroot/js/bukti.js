// Improves evidence fields: shrinks photos, uploads in parts while the form is filled in, resumes after a lost connection.
// Without it the files travel with the form; whatever fails here stays in the field and does so too.
"use strict";

(() => {
  const part = 256 * 1024;
  const longest = 2000;
  const tries = 8;

  const token = () => document.querySelector("input[name=__RequestVerificationToken]").value;
  const wait = (ms) => new Promise((done) => window.setTimeout(done, ms));

  const send = (address, options) =>
    fetch(address, { ...options, credentials: "same-origin", redirect: "error", headers: { RequestVerificationToken: token(), ...options.headers } });

  // A refusal says why in words; whatever else fails is the connection's fault, and the form may try.
  class Refusal extends Error {}

  const refuse = async (answer) => {
    const { detail } = await answer.json();
    return detail ? new Refusal(detail) : new Error();
  };

  const shrink = async (file) => {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    try {
      const photo = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, longest / Math.max(photo.width, photo.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(photo.width * scale);
      canvas.height = Math.round(photo.height * scale);
      const paper = canvas.getContext("2d");
      paper.fillStyle = "#fff";
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(photo, 0, 0, canvas.width, canvas.height);
      photo.close();
      const small = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      return small && small.size < file.size ? small : file;
    } catch {
      return file; // The server can shrink it, too.
    }
  };

  const announce = async (field, file) => {
    const form = new FormData();
    form.append("butir", field.dataset.item);
    form.append("ukuran", file.size);
    return send(field.dataset.upload, { method: "POST", body: form });
  };

  // Where the server stands; the answer to a part may have been lost although the part arrived.
  const offsetOf = async (address) => {
    const answer = await send(address, { method: "HEAD" });
    return answer.ok ? Number(answer.headers.get("Upload-Offset")) : null;
  };

  const upload = async (field, file, show) => {
    const start = await announce(field, file);
    if (!start.ok) throw await refuse(start);
    const { kode } = await start.json();
    const address = `${field.dataset.upload}/${kode}`;
    // Left before the end: the form carries the file, the parts are not needed.
    const leave = () => { send(address, { method: "DELETE", keepalive: true }).catch(() => {}); };
    window.addEventListener("pagehide", leave);
    try {
      return await sendParts(address, file, show);
    } finally {
      window.removeEventListener("pagehide", leave);
    }
  };

  const sendParts = async (address, file, show) => {
    let offset = 0;
    for (let failed = 0; ;) {
      let answer = null;
      try {
        answer = await send(address, { method: "PUT", headers: { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" }, body: file.slice(offset, offset + part) });
      } catch { /* No connection: wait, ask, go on. */ }
      if (answer && answer.ok) {
        const { ofset, keadaan } = await answer.json();
        offset = ofset;
        failed = 0;
        show(offset / file.size);
        if (keadaan === "siap" || offset >= file.size) return keadaan;
        continue;
      }
      if (answer && answer.status < 500 && answer.status !== 409) throw await refuse(answer);
      if (++failed > tries) throw new Error();
      show(offset / file.size, "Sambungan terputus, mencoba lagi…");
      const retry = answer && Number(answer.headers.get("Retry-After"));
      await wait(retry ? retry * 1000 : Math.min(30, 2 ** failed) * 1000);
      try {
        offset = (await offsetOf(address)) ?? offset;
      } catch { /* Still no connection: the next round waits longer. */ }
    }
  };

  const line = (list, name) => {
    const item = document.createElement("li");
    item.className = "evidence__file";
    const text = document.createElement("span");
    text.setAttribute("role", "status");
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", `Mengunggah ${name}`);
    item.append(text, bar);
    list.append(item);
    return (share, words) => {
      bar.value = share;
      bar.hidden = share >= 1 || share < 0;
      text.textContent = words || `Mengunggah ${name}: ${Math.round(share * 100)} %`;
    };
  };

  // A file leaves the field when it has arrived, so that whoever sends the form meanwhile loses nothing.
  const take = async (field) => {
    const list = field.closest("fieldset").querySelector("[data-upload-list]");
    const files = [...field.files];
    const left = new Set(files);
    for (const [index, original] of files.entries()) {
      const show = line(list, `berkas ${index + 1} dari ${files.length}`);
      try {
        show(0, "Mengecilkan foto…");
        const keadaan = await upload(field, await shrink(original), show);
        left.delete(original);
        show(1, keadaan === "siap" ? "Sudah diterima." : "Sudah terkirim, sedang diperiksa.");
      } catch (problem) {
        const refused = problem instanceof Refusal;
        show(-1, refused ? problem.message : "Belum terkirim. Berkas ini akan dikirim bersama formulir.");
        if (refused) left.delete(original);
      }
      const rest = new DataTransfer();
      for (const file of left) rest.items.add(file);
      field.files = rest.files;
    }
  };

  for (const field of document.querySelectorAll("input[type=file][data-upload]"))
    field.addEventListener("change", () => { if (field.files.length) take(field); });
})();
