// Filters a long list of choices while one types; without script the server searches.
"use strict";

for (const form of document.querySelectorAll("form[data-choices]")) {
  const list = document.getElementById(form.dataset.choices);
  const input = form.querySelector("input[type=search]");
  // After a search by the server the list holds only what it found.
  if (!list || input.value) continue;
  const choices = [...list.querySelectorAll(".choice")];
  const details = list.closest("details");
  const told = document.createElement("p");
  told.className = "field__hint";
  told.setAttribute("role", "status");
  form.append(told);

  const filter = () => {
    const words = input.value.toLowerCase().split(/[\s/,]+/).filter(Boolean);
    let shown = 0;
    for (const choice of choices) {
      const text = choice.textContent.toLowerCase();
      choice.hidden = !words.every((word) => text.includes(word)) && !choice.querySelector("input").checked;
      if (!choice.hidden) shown++;
    }
    if (details) details.open = words.length > 0;
    told.textContent = words.length === 0 ? "" : shown === 0 ? "Tidak ada pilihan yang cocok. Coba kata lain yang lebih pendek." : `${shown} pilihan cocok.`;
  };
  input.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    filter();
    list.querySelector(".choice:not([hidden]) input")?.focus();
  });
}
