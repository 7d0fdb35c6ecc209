"use strict";

// The filters with script: a box that filters a long facet, and the histogram under the pointer and the arrow keys.
(() => {
  // ---- Long facets.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function filter(box) {
    const wanted = plain(box.value.trim());
    const facet = box.closest("fieldset");
    const more = facet.querySelector("[data-facet-more]");
    if (more) more.open = wanted !== "" || more.open;
    for (const row of facet.querySelectorAll("[data-facet-row]")) {
      const fits = wanted === "" || plain(row.querySelector(".name").textContent).includes(wanted);
      row.hidden = !fits;
    }
  }

  // ---- The histogram: bars are links; a span of them is the address of the first with the end of the last.
  let anchor = null;
  let from = null;
  let to = null;
  let dragged = false;

  const bars = (bar) => [...bar.closest("ol").querySelectorAll("a")];

  function pick(first, last) {
    const all = bars(first);
    const ends = [all.indexOf(first), all.indexOf(last)].sort((a, b) => a - b);
    all.forEach((bar, i) => bar.classList.toggle("picked", i >= ends[0] && i <= ends[1]));
    [from, to] = [all[ends[0]], all[ends[1]]];
  }

  function unpick() {
    if (anchor) bars(anchor).forEach((bar) => bar.classList.remove("picked"));
    anchor = from = to = null;
  }

  function goToSpan() {
    const address = new URL(location.href);
    for (const name of ["page", "undated", "notbefore"]) address.searchParams.delete(name);
    address.searchParams.set("from", from.dataset.from);
    address.searchParams.set("to", to.dataset.to);
    address.hash = "";
    // A link, so that it is followed as all others are.
    const link = document.createElement("a");
    link.href = address.href;
    document.body.append(link);
    unpick();
    link.click();
    link.remove();
  }

  const barAt = (event) => event.target.closest?.("[data-histogram] [data-from]");

  function onPointerDown(event) {
    if (event.button !== 0 || event.pointerType === "touch") return;
    anchor = barAt(event);
    dragged = false;
  }

  function onPointerMove(event) {
    const bar = anchor && barAt(event);
    if (!bar || (bar === anchor && !dragged)) return;
    dragged = true;
    pick(anchor, bar);
  }

  function onPointerUp() {
    if (dragged && from) goToSpan();
    else anchor = null;
  }

  function onKey(event) {
    const bar = barAt(event);
    if (!bar || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = bars(bar);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      const next = all[all.indexOf(bar) + step];
      event.preventDefault();
      if (!next) return;
      if (event.shiftKey) {
        anchor ??= bar;
        pick(anchor, next);
      } else unpick();
      next.focus();
    } else if (event.key === "Enter" && from && from !== to) {
      event.preventDefault();
      goToSpan();
    } else if (event.key === "Escape") unpick();
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-facet-filter]")) filter(event.target);
  });
  document.addEventListener("pointerdown", onPointerDown);
  document.addEventListener("pointermove", onPointerMove);
  document.addEventListener("pointerup", onPointerUp);
  // The click that ends a drag is none.
  document.addEventListener(
    "click",
    (event) => {
      if (!dragged || !event.target.closest?.("[data-histogram]")) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  document.addEventListener("dragstart", (event) => {
    if (barAt(event)) event.preventDefault();
  });
  document.addEventListener("keydown", onKey);
})();
