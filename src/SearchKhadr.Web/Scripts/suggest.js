"use strict";

// Suggestions under the search box: a combobox as ARIA 1.2 has it. What is typed stays what is searched unless the
// reader goes to a suggestion and takes it. Recent searches are kept in this browser and nowhere else.
(() => {
  const pauseMs = 120;
  const patienceMs = 10_000;
  const mostRecent = 8;

  let waiting = 0;
  let asking = null;

  const box = () => document.getElementById("q");
  const list = () => document.getElementById("suggestions");
  const options = () => [...list().querySelectorAll("[role=option]")];
  const active = () => list().querySelector("[aria-selected=true]");

  // ---- Recent searches.
  function recent() {
    try {
      const kept = JSON.parse(searchkhadr.kept("recent") ?? "[]");
      return Array.isArray(kept) ? kept.filter((text) => typeof text === "string").slice(0, mostRecent) : [];
    } catch {
      return [];
    }
  }

  function remember() {
    const text = box()?.value.trim();
    if (!text) return;
    const others = recent().filter((other) => other !== text);
    searchkhadr.keep("recent", JSON.stringify([text, ...others].slice(0, mostRecent)));
  }

  function element(role, className, text) {
    const made = document.createElement("div");
    if (role) made.setAttribute("role", role);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function option(text) {
    const made = element("option");
    made.setAttribute("aria-selected", "false");
    made.append(element(null, "text", text));
    return made;
  }

  function recentGroup(typed) {
    const wanted = typed.trim().toLowerCase();
    const fitting = recent().filter((text) => text.toLowerCase().includes(wanted) && text !== typed.trim());
    if (fitting.length === 0) return null;
    const group = element("group");
    group.setAttribute("aria-label", list().dataset.recent);
    const title = element(null, "group", list().dataset.recent);
    title.setAttribute("aria-hidden", "true");
    group.append(title);
    for (const text of fitting) {
      const made = option(text);
      made.dataset.fill = text;
      group.append(made);
    }
    const forget = option(list().dataset.forget);
    forget.dataset.forget = "";
    group.append(forget);
    return group;
  }

  // ---- Showing.
  function close() {
    clearTimeout(waiting);
    asking?.abort();
    if (!list()) return;
    list().hidden = true;
    if (box()?.getAttribute("role") === "combobox") box().setAttribute("aria-expanded", "false");
    box()?.removeAttribute("aria-activedescendant");
  }

  function show(typed, answered) {
    const place = list();
    place.replaceChildren();
    const own = recentGroup(typed);
    if (own) place.append(own);
    // Written by this server, where everything that is not its own markup is text.
    if (answered) place.insertAdjacentHTML("beforeend", answered);
    const all = options();
    all.forEach((made, i) => (made.id = `suggestion-${i}`));
    box().removeAttribute("aria-activedescendant");
    place.hidden = all.length === 0;
    box().setAttribute("aria-expanded", String(all.length > 0));
  }

  async function ask() {
    const typed = box().value;
    if (typed.trim() === "") return show(typed, "");
    asking?.abort();
    const turn = (asking = new AbortController());
    const patience = setTimeout(() => turn.abort(), patienceMs);
    try {
      const answer = await fetch(`/suggestions?q=${encodeURIComponent(typed)}`, { signal: turn.signal });
      const text = answer.ok ? await answer.text() : "";
      if (turn === asking && box() === document.activeElement && box().value === typed) show(typed, text);
    } catch {
      // Something newer was typed, or no answer came in time: the box works without.
    } finally {
      clearTimeout(patience);
    }
  }

  // ---- Choosing.
  function activate(index) {
    const all = options();
    active()?.setAttribute("aria-selected", "false");
    const next = all[index];
    if (!next) return box().removeAttribute("aria-activedescendant");
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    box().setAttribute("aria-activedescendant", next.id);
  }

  // The typed text is a stop of its own, before the first and after the last.
  function step(by) {
    const all = options();
    const now = all.indexOf(active()) + 1;
    activate(((now + by + all.length + 1) % (all.length + 1)) - 1);
  }

  function take(chosen) {
    if ("forget" in chosen.dataset) {
      searchkhadr.keep("recent", null);
      return close();
    }
    close();
    if (chosen.dataset.href) return location.assign(chosen.dataset.href);
    box().value = chosen.dataset.fill;
    box().dispatchEvent(new Event("input", { bubbles: true }));
    close();
    box().form.requestSubmit();
  }

  function onKey(event) {
    if (event.target !== box() || event.isComposing) return;
    const isOpen = !list().hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) step(event.key === "ArrowDown" ? 1 : -1);
      else ask();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && isOpen && active()) {
      event.preventDefault();
      take(active());
    } else if (event.key === "Tab") {
      close();
    }
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("input", (event) => {
    if (event.target !== box()) return;
    clearTimeout(waiting);
    waiting = setTimeout(ask, pauseMs);
  });
  document.addEventListener("focusin", (event) => {
    if (event.target === box()) {
      // The circuit says so too; an article's page has none.
      box().setAttribute("role", "combobox");
      box().setAttribute("aria-haspopup", "listbox");
      box().setAttribute("aria-autocomplete", "list");
      if (list().hidden) box().setAttribute("aria-expanded", "false");
    } else close();
  });
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest?.("#suggestions")) event.preventDefault();
    else if (event.target === box() && box().value === "") show("", "");
    else if (event.target !== box()) close();
  });
  document.addEventListener("click", (event) => {
    const chosen = event.target.closest?.("#suggestions [role=option]");
    if (chosen) take(chosen);
    else if (event.target.closest?.("[data-result] a")) remember();
  });
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target.id !== "search") return;
      remember();
      close();
    },
    { capture: true },
  );
})();
