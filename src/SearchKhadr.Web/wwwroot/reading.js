"use strict";

// What reading gains with script: the way through an article's hits by key, marks beside the scrollbar, comments filtered
// as one types. Everything here has a plain way without it.
(() => {
  // ---- Hits. Those of a term that is switched off are passed over.
  const offTerms = () =>
    [...document.querySelectorAll("[data-term-switch]:not(:checked)")].map((box) => box.dataset.termSwitch);
  const hits = () => {
    const off = new Set(offTerms());
    return [...document.querySelectorAll("mark[id^='hit-']")].filter((mark) => !off.has(mark.dataset.term));
  };

  const indexOfNow = (all) => all.findIndex((mark) => `#${mark.id}` === location.hash);

  function stepTo(which) {
    const all = hits();
    if (all.length === 0) return false;
    const now = indexOfNow(all);
    const next =
      which === "first" ? 0
      : which === "last" ? all.length - 1
      : now < 0 ? (which > 0 ? 0 : all.length - 1)
      : (now + which + all.length) % all.length;
    // Replacing keeps "back" leading to the results, and moves :target, which history.replaceState would not.
    location.replace(location.pathname + location.search + "#" + all[next].id);
    all[next].focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "center" });
    showHit();
    return true;
  }

  // The region speaks by itself when its words change, and only then.
  function showHit() {
    const bar = document.querySelector("[data-hit-bar]");
    if (!bar) return;
    const all = hits();
    const now = indexOfNow(all);
    const words =
      now < 0 ?
        all.length === Number(bar.dataset.hitCount) ?
          bar.dataset.hitTotal
        : bar.dataset.hitSome.replace("{0}", all.length)
      : bar.dataset.hitPattern.replace("{0}", now + 1).replace("{1}", all.length);
    const place = bar.querySelector("[data-hit-now]");
    if (place.textContent !== words) place.textContent = words;
    bar.querySelectorAll("[data-hit-step='1'], [data-hit-step='-1']").forEach((link) => (link.hidden = false));
    bar.querySelectorAll("[data-hit-step='first'], [data-hit-step='last']").forEach((link) => (link.hidden = true));
    bar.querySelector("[data-hit-keys]").hidden = false;
  }

  // ---- Marks beside the scrollbar: where on the page the hits are, at a glance and at a click.
  const rail = document.createElement("canvas");
  rail.className = "hit-rail";
  rail.setAttribute("aria-hidden", "true");
  // More marks than a screen has lines are one long bar, which says nothing and takes seconds to place.
  const mostMarks = 1000;
  let places = [];
  let drawing = 0;

  // To ask where a mark is in what is not laid out would lay it out: there, where the whole of it is has to do.
  function topOf(mark) {
    const whole = mark.checkVisibility?.({ contentVisibilityAuto: true }) === false ? mark.closest("li, .piece") : null;
    return (whole ?? mark).getBoundingClientRect().top;
  }

  // The legend has a mark of each look, and is always laid out.
  function colourOf(look) {
    const mark = (look && document.querySelector(`.terms mark.${look}`)) || rail;
    return getComputedStyle(mark).textDecorationColor;
  }

  function drawSoon() {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(draw);
  }

  function draw() {
    const all = hits();
    const root = document.documentElement;
    const isNeeded = all.length > 0 && all.length <= mostMarks && root.scrollHeight > root.clientHeight + 8;
    if (!isNeeded) {
      rail.remove();
      places = [];
      return;
    }
    if (!rail.isConnected) document.body.append(rail);
    const height = root.clientHeight;
    const scale = devicePixelRatio || 1;
    rail.width = Math.round(rail.clientWidth * scale);
    rail.height = Math.round(height * scale);
    const brush = rail.getContext("2d");
    const colours = new Map();
    let last = -1;
    places = all.map((mark) => {
      const top = topOf(mark) + root.scrollTop;
      const y = Math.round((top / root.scrollHeight) * rail.height);
      if (y !== last) {
        if (!colours.has(mark.className))
          colours.set(mark.className, colourOf(mark.className));
        brush.fillStyle = colours.get(mark.className);
        brush.fillRect(0, y, rail.width, Math.max(2, Math.round(3 * scale)));
        last = y;
      }
      return { y: y / scale, mark };
    });
  }

  function onRail(event) {
    const nearest = places.reduce(
      (best, place) => (Math.abs(place.y - event.clientY) < Math.abs(best.y - event.clientY) ? place : best),
      places[0],
    );
    nearest?.mark.scrollIntoView({ block: "center" });
  }

  rail.addEventListener("click", onRail);
  // What comes into sight is laid out and changes the height a little each time; that can wait until it rests.
  let resting = 0;
  const watcher = new ResizeObserver(() => {
    clearTimeout(resting);
    resting = setTimeout(drawSoon, 200);
  });

  // ---- Comments, filtered as one types. Those that the server left out come by sending the form.
  let comments = null;

  function filterComments(form, input) {
    const list = form.parentElement.querySelector("ol");
    if (comments?.list !== list) {
      comments = {
        list,
        items: [...list.children].map((item) => ({
          item,
          text: ["author", "text"].map((name) => item.querySelector(`.${name}`).textContent).join("\n").toLowerCase(),
        })),
      };
    }
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of comments.items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    const found = form.querySelector("[data-comments-found]");
    found.textContent = words.length === 0 ? "" : found.dataset.pattern.replace("{0}", shown);
    drawSoon();
  }

  // ---- What happens.
  function onInput(event) {
    const form = event.target.form;
    if (form?.dataset.commentFind === "live") filterComments(form, event.target);
  }

  function onChange(event) {
    if (!event.target.matches?.("[data-term-switch]")) return;
    document.documentElement.dataset.termsOff = offTerms().join(" ");
    showHit();
    drawSoon();
  }

  function onClick(event) {
    if (event.target.closest?.("[data-print]")) window.print();
    const link = event.target.closest?.("[data-hit-step]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const which = link.dataset.hitStep;
    stepTo(which === "first" || which === "last" ? which : Number(which));
  }

  function onShown() {
    comments = null;
    // The steps beside the hit itself are the plain way.
    document.documentElement.dataset.steps = "bar";
    document.documentElement.dataset.termsOff = offTerms().join(" ");
    document.querySelectorAll("[data-print]").forEach((button) => (button.hidden = false));
    watcher.disconnect();
    const article = document.querySelector("main article");
    if (article) watcher.observe(article);
    showHit();
    drawSoon();
  }

  document.addEventListener("input", onInput);
  document.addEventListener("change", onChange);
  document.addEventListener("click", onClick);
  document.addEventListener("searchkhadr:shown", onShown);
  window.addEventListener("hashchange", showHit);
  window.addEventListener("resize", drawSoon);
  searchkhadr.key("n", () => stepTo(1));
  searchkhadr.key("p", () => stepTo(-1));
})();
