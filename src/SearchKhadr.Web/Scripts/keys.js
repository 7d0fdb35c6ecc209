"use strict";

// Keys. Each works only outside fields, and all of them can be switched off in their list.
(() => {
  const actions = new Map();
  const isTyping = (element) => element?.matches?.("input, textarea, select, [contenteditable]") ?? false;
  const isOff = () => searchkhadr.kept("keys") === "off";

  // Says what a key does; the last to say it is heard.
  searchkhadr.key = (key, action) => actions.set(key, action);

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || (isOff() && event.key !== "Escape")) return;
    const action = actions.get(event.key);
    if (!action || action(event) === false) return;
    event.preventDefault();
  }

  const list = () => document.getElementById("keys");
  const follow = (selector) => () => document.querySelector(selector)?.click() ?? false;

  // ---- Results: the one with focus is where the reader is.
  const results = () => [...document.querySelectorAll("[data-result] :is(h2, h3) a")];

  function move(step) {
    const all = results();
    if (all.length === 0 || list()?.open) return false;
    const now = all.indexOf(document.activeElement?.closest("[data-result]")?.querySelector(":is(h2, h3) a"));
    const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + step, 0), all.length - 1);
    all[next].focus({ preventScroll: true });
    all[next].closest("[data-result]").scrollIntoView({ block: "nearest" });
  }

  // An arrow scrolls unless the reader is already at a result.
  const moveFromResult = (step) => () => (document.activeElement?.closest("[data-result]") ? move(step) : false);

  searchkhadr.key("/", () => {
    const box = document.getElementById("q");
    box?.focus();
    box?.select();
  });
  searchkhadr.key("?", () => (list()?.open ? list().close() : list()?.showModal()));
  searchkhadr.key("j", () => move(1));
  searchkhadr.key("k", () => move(-1));
  searchkhadr.key("ArrowDown", moveFromResult(1));
  searchkhadr.key("ArrowUp", moveFromResult(-1));
  searchkhadr.key("s", follow("[data-next-sort]"));
  searchkhadr.key("[", follow("a[rel~='prev']"));
  searchkhadr.key("]", follow("a[rel~='next']"));

  // ---- The switch in their list.
  function showSwitch() {
    const box = document.getElementById("keys-on");
    if (box) box.checked = !isOff();
  }

  document.addEventListener("change", (event) => {
    if (event.target.id === "keys-on") searchkhadr.keep("keys", event.target.checked ? null : "off");
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-show-keys]")) list()?.showModal();
  });
  document.addEventListener("keydown", onKey);
  document.addEventListener("searchkhadr:shown", showSwitch);
})();
