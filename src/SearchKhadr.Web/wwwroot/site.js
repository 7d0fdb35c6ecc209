"use strict";

// What the page gains with script beside the circuit: keys, and a bridge between the circuit and the address bar.
// Everything here has a plain way without it.
(() => {
  const box = () => document.getElementById("q");
  const isTyping = (element) => element?.matches?.("input, textarea, select, [contenteditable]") ?? false;

  // ---- The form before the circuit listens to it. The circuit writes the form anew when it takes over, so what was
  // typed, ticked or focused until then is noted here and handed on.
  let left = null;
  let focused = "";

  function noteUnheard(event) {
    const form = event.target.form;
    if (form?.id === "search" && !form.dataset.live) left = new URLSearchParams(new FormData(form)).toString();
  }

  window.searchkhadr = {
    // The fields as the reader left them, or null when they are as the server wrote them.
    adopt() {
      const noted = left;
      left = null;
      if (document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
      return noted;
    },
    address(address, title, replace) {
      if (location.pathname + location.search === address) replace = true;
      if (replace) history.replaceState(history.state, "", address);
      else history.pushState(null, "", address);
      document.title = title;
      shown = address;
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
    bar.querySelector("[data-hit-now]").textContent =
      now < 0 ? bar.dataset.hitTotal : bar.dataset.hitPattern.replace("{0}", now + 1);
    bar.querySelectorAll("[data-hit-step='1'], [data-hit-step='-1']").forEach((link) => (link.hidden = false));
    bar.querySelectorAll("[data-hit-step='first'], [data-hit-step='last']").forEach((link) => (link.hidden = true));
    bar.querySelector("[data-hit-keys]").hidden = false;
  }

  function onClick(event) {
    if (event.target.closest?.("[data-reload]")) location.reload();
    // Its address is that of the page as the server wrote it, which typing may have changed since.
    if (event.target.closest?.("[data-skip]")) {
      event.preventDefault();
      document.getElementById("main").focus();
    }
    const link = event.target.closest?.("[data-hit-step]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const which = link.dataset.hitStep;
    stepTo(which === "first" || which === "last" ? which : Number(which));
  }

  // ---- Focus. The script moves it when the path changes; a new page of results is a new page to the reader too.
  let path = location.pathname;
  let shown = location.pathname + location.search;
  let byHistory = false;

  // Going to a hit is a step in history too, and no reason to fetch the page again.
  function onHistory(event) {
    if (location.pathname + location.search === shown) event.stopImmediatePropagation();
    else byHistory = true;
  }

  function onNavigated() {
    showHit();
    const samePath = path === location.pathname;
    path = location.pathname;
    shown = location.pathname + location.search;
    const place = document.getElementById(location.hash.slice(1)) ?? document.querySelector("h1");
    if (samePath) place?.focus({ preventScroll: byHistory });
    byHistory = false;
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

  // ---- Look and language are chosen on the page that is shown now, which may not be the one the server wrote.
  function onSubmit(event) {
    if (event.target.matches?.("[data-choice-form]"))
      event.target.elements.back.value = location.pathname + location.search;
  }

  document.addEventListener("input", noteUnheard);
  document.addEventListener("change", noteUnheard);
  document.addEventListener("focusin", (event) => (focused = event.target.id));
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  window.addEventListener("hashchange", showHit);
  window.addEventListener("popstate", onHistory, { capture: true });
  document.addEventListener("DOMContentLoaded", () => {
    showHit();
    window.Blazor?.addEventListener("enhancednavigationend", onNavigated);
  });
})();
