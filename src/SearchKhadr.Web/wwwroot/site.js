"use strict";

// What the page gains with script beside the circuit: keys, and a bridge between the circuit and the address bar.
// Everything here has a plain way without it.
(() => {
  const box = () => document.getElementById("q");
  const isTyping = (element) => element?.matches?.("input, textarea, select, [contenteditable]") ?? false;

  // ---- The form before the circuit listens to it.
  let left = null;

  function noteUnheard(event) {
    const form = event.target.form;
    if (form?.id !== "search" || form.dataset.live) return;
    const fields = new URLSearchParams(new FormData(form)).toString();
    left = { fields, focused: document.activeElement === box() };
  }

  window.searchkhadr = {
    // The fields as the reader left them before the circuit took the form over, or null.
    adopt() {
      const noted = left;
      left = null;
      if (noted?.focused) box()?.focus();
      return noted?.fields ?? null;
    },
    address(address, title, replace) {
      if (location.pathname + location.search === address) replace = true;
      if (replace) history.replaceState(history.state, "", address);
      else history.pushState(null, "", address);
      document.title = title;
    },
  };

  // ---- Hits of an article.
  const hits = () => [...document.querySelectorAll("mark[id^='hit-']")];

  function currentHit(all) {
    return all.findIndex((mark) => `#${mark.id}` === location.hash);
  }

  function stepTo(which) {
    const all = hits();
    if (all.length === 0) return;
    const now = currentHit(all);
    const next =
      which === "first" ? 0
      : which === "last" ? all.length - 1
      : now < 0 ? (which > 0 ? 0 : all.length - 1)
      : (now + which + all.length) % all.length;
    // Replacing keeps "back" leading to the results, and moves :target, which history.replaceState would not.
    location.replace(location.pathname + location.search + "#" + all[next].id);
    all[next].focus({ preventScroll: true });
    showHit();
  }

  function showHit() {
    const bar = document.querySelector("[data-hit-bar]");
    if (!bar) return;
    const all = hits();
    const now = currentHit(all);
    const total = all.length === 1 ? "1 hit" : `${all.length} hits`;
    bar.querySelector("[data-hit-now]").textContent = now < 0 ? total : `Hit ${now + 1} of ${all.length}`;
    bar.querySelectorAll("[data-hit-step='1'], [data-hit-step='-1']").forEach((link) => (link.hidden = false));
    bar.querySelectorAll("[data-hit-step='first'], [data-hit-step='last']").forEach((link) => (link.hidden = true));
    bar.querySelector("[data-hit-keys]").hidden = false;
  }

  function onClick(event) {
    if (event.target.closest?.("[data-reload]")) location.reload();
    const link = event.target.closest?.("[data-hit-step]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const which = link.dataset.hitStep;
    stepTo(which === "first" || which === "last" ? which : Number(which));
  }

  // ---- Keys.
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const keys = document.getElementById("keys");
    const actions = {
      "/": () => {
        box()?.focus();
        box()?.select();
      },
      "?": () => (keys?.open ? keys.close() : keys?.showModal()),
      n: () => stepTo(1),
      p: () => stepTo(-1),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  // ---- The look is chosen on the page that is shown now, which may not be the one the server wrote.
  function onSubmit(event) {
    if (event.target.matches?.("[data-appearance-form]"))
      event.target.elements.back.value = location.pathname + location.search;
  }

  document.addEventListener("input", noteUnheard);
  document.addEventListener("change", noteUnheard);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  window.addEventListener("hashchange", showHit);
  document.addEventListener("DOMContentLoaded", () => {
    showHit();
    window.Blazor?.addEventListener("enhancedload", showHit);
  });
})();
