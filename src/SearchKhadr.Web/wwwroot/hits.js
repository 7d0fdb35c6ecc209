"use strict";

// The hits of an article: a step at a time, and where one is.
(() => {
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
    const now = currentHit(hits());
    bar.querySelector("[data-hit-now]").textContent =
      now < 0 ? bar.dataset.hitTotal : bar.dataset.hitPattern.replace("{0}", now + 1);
    bar.querySelectorAll("[data-hit-step='1'], [data-hit-step='-1']").forEach((link) => (link.hidden = false));
    bar.querySelectorAll("[data-hit-step='first'], [data-hit-step='last']").forEach((link) => (link.hidden = true));
    bar.querySelector("[data-hit-keys]").hidden = false;
  }

  function onClick(event) {
    const link = event.target.closest?.("[data-hit-step]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const which = link.dataset.hitStep;
    stepTo(which === "first" || which === "last" ? which : Number(which));
  }

  searchkhadr.key("n", () => stepTo(1));
  searchkhadr.key("p", () => stepTo(-1));
  document.addEventListener("click", onClick);
  document.addEventListener("searchkhadr:shown", showHit);
  window.addEventListener("hashchange", showHit);
})();
