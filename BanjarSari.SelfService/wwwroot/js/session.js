// Improves pages of a signed-in resident; nothing needs it.
"use strict";

// The back button may show a page from memory after sign-out: ask the server again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});

// On a shared phone a page left open must not stay readable once its session is over.
const idle = Number(document.currentScript.dataset.idleSeconds);
if (idle > 0) {
  window.setTimeout(() => {
    const main = document.querySelector("main");
    const heading = document.createElement("h1");
    heading.textContent = "Sesi Anda sudah berakhir";
    const text = document.createElement("p");
    text.textContent = "Halaman ini ditutup karena lama tidak dipakai. Masuk lagi untuk melanjutkan.";
    const link = document.createElement("a");
    link.className = "button";
    link.href = "/layanan-mandiri/";
    link.textContent = "Masuk lagi";
    main.replaceChildren(heading, text, link);
  }, idle * 1000);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
