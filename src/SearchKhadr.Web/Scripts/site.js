"use strict";

// What the page gains with script beside the circuit: a bridge between the circuit and the address bar, and focus.
// Everything here has a plain way without it. Other scripts of the page add to `searchkhadr`.
(() => {
  // ---- The form before the circuit listens to it. The circuit writes the form anew when it takes over, so what was
  // typed, ticked or focused until then is noted here and handed on.
  let left = null;
  let focused = "";

  function noteUnheard(event) {
    const form = event.target.form;
    if (form?.id === "search" && !form.dataset.live) left = new URLSearchParams(new FormData(form)).toString();
  }

  let path = location.pathname;
  let shown = location.pathname + location.search;
  let byHistory = false;
  let leaving = false;

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
      document.dispatchEvent(new Event("searchkhadr:shown"));
    },
    // A value kept in this browser; null where there is none, or where the reader forbids keeping.
    kept(name) {
      try {
        return localStorage.getItem(`searchkhadr.${name}`);
      } catch {
        return null;
      }
    },
    keep(name, value) {
      try {
        if (value === null) localStorage.removeItem(`searchkhadr.${name}`);
        else localStorage.setItem(`searchkhadr.${name}`, value);
      } catch {
        // The reader forbids it, or there is no room: what would be kept is a convenience.
      }
    },
  };

  // ---- A lost circuit. Links and forms are real ones: while it is away the browser follows and sends them by itself,
  // and what was typed meanwhile is searched when it is back, or when the page has loaded itself for a new one.
  const notice = () => document.getElementById("components-reconnect-modal");
  const isLost = () => /components-reconnect-(show|failed|rejected)/.test(notice()?.className ?? "");
  const carried = "searchkhadr.carried";
  let waited = false;

  function beforeCircuit(event) {
    if (!isLost()) return;
    const form = event.target.form ?? event.target;
    if (event.type === "click" ? !event.target.closest?.("a[href]") : form.id !== "search") return;
    event.stopImmediatePropagation();
    if (event.type === "input") waited = true;
    if (event.type === "change" && event.target.type !== "search") form.requestSubmit();
  }

  function onNotice() {
    if (notice().classList.contains("components-reconnect-rejected")) loadAnew();
    else if (!isLost() && waited) {
      waited = false;
      document.getElementById("q")?.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  // The server was started anew and knows nothing of this page, whose address says all there is to know but what was
  // typed since. Once in ten seconds at most: a server that starts and ends is not helped by asking.
  function loadAnew() {
    const form = document.getElementById("search");
    const active = document.activeElement;
    try {
      const before = JSON.parse(sessionStorage.getItem(carried) ?? "null");
      if (before && Date.now() - before.at < 10_000) return;
      sessionStorage.setItem(
        carried,
        JSON.stringify({
          at: Date.now(),
          fields: waited && form ? new URLSearchParams(new FormData(form)).toString() : null,
          focused: active?.id,
          caret: active?.selectionStart,
        }),
      );
    } catch {
      return; // Nothing can be kept here; the notice offers to load the page.
    }
    location.reload();
  }

  function unpack() {
    let own = null;
    try {
      own = JSON.parse(sessionStorage.getItem(carried) ?? "null");
      if (own) sessionStorage.setItem(carried, JSON.stringify({ at: own.at }));
    } catch {
      // Nothing was kept.
    }
    const place = own?.focused && document.getElementById(own.focused);
    if (own?.fields) {
      left = own.fields;
      const box = document.getElementById("q");
      if (box) box.value = new URLSearchParams(own.fields).get("q") ?? "";
    }
    if (place) {
      place.focus({ preventScroll: true });
      if (own.caret != null) place.setSelectionRange?.(own.caret, own.caret);
    }
  }

  for (const type of ["submit", "input", "change", "click"])
    window.addEventListener(type, beforeCircuit, { capture: true });

  function onClick(event) {
    if (event.target.closest?.("[data-reload]")) location.reload();
    // Its address is that of the page as the server wrote it, which typing may have changed since.
    const skip = event.target.closest?.("[data-skip]");
    if (skip) {
      event.preventDefault();
      document.getElementById(skip.dataset.skip)?.focus();
    }
  }

  // ---- Focus. The script moves it when the path changes; a new page of results is a new page to the reader too.
  // Going to a hit is a step in history too, and no reason to fetch the page again; going back to what is shown before
  // the next page has come is one, or that page would come still.
  function onHistory(event) {
    if (!leaving && location.pathname + location.search === shown) event.stopImmediatePropagation();
    else byHistory = true;
  }

  function onNavigated() {
    leaving = false;
    const samePath = path === location.pathname;
    path = location.pathname;
    shown = location.pathname + location.search;
    // What the address points at is :target only once the browser itself has gone there.
    if (location.hash) location.replace(location.href);
    const place = document.getElementById(location.hash.slice(1)) ?? document.querySelector("h1");
    if (samePath) place?.focus({ preventScroll: byHistory });
    byHistory = false;
    document.dispatchEvent(new Event("searchkhadr:shown"));
  }

  // ---- Look and language are chosen on the page that is shown now, which may not be the one the server wrote.
  function onSubmit(event) {
    if (event.target.matches?.("[data-choice-form]"))
      event.target.elements.back.value = location.pathname + location.search;
  }

  // ---- Whether the reader goes by keys. A step writes the document's attributes anew, so it is said again after each.
  let byKey = false;

  function sayByKey() {
    document.documentElement.toggleAttribute("data-by-key", byKey);
  }

  function noteKey(event) {
    byKey = event.type === "keydown";
    sayByKey();
  }

  document.addEventListener("keydown", noteKey, { capture: true });
  document.addEventListener("pointerdown", noteKey, { capture: true });
  document.addEventListener("searchkhadr:shown", sayByKey);
  document.addEventListener("input", noteUnheard);
  document.addEventListener("change", noteUnheard);
  document.addEventListener("focusin", (event) => (focused = event.target.id));
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  window.addEventListener("popstate", onHistory, { capture: true });
  // What was filled in before this script was there.
  function noteAlreadyFilled() {
    const form = document.getElementById("search");
    const changed = [...(form?.elements ?? [])].find((field) =>
      field.type === "checkbox" ? field.checked !== field.defaultChecked
      : "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue
    );
    if (changed) noteUnheard({ target: changed });
  }

  noteAlreadyFilled();
  unpack();
  if (notice()) new MutationObserver(onNotice).observe(notice(), { attributes: true, attributeFilter: ["class"] });
  document.addEventListener("DOMContentLoaded", () => document.dispatchEvent(new Event("searchkhadr:shown")));
  document.addEventListener("searchkhadr:circuit", () => {
    Blazor.addEventListener("enhancednavigationstart", () => (leaving = true));
    Blazor.addEventListener("enhancednavigationend", onNavigated);
  });
})();
