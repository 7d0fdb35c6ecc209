"use strict";

// The builder shows the line that it will write while it is filled in.
(() => {
  let asked = 0;

  async function show(form) {
    const turn = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    const answer = await fetch(`/build/shown?${fields}`).catch(() => null);
    if (turn !== asked || !answer?.ok) return;
    const line = form.querySelector("[data-builder-line]");
    const text = await answer.text();
    line.querySelector("code").textContent = text;
    line.hidden = text === "";
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("[data-builder]");
    if (form) show(form);
  });
})();
