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

  const numberOf = (mark) => Number(mark.id.slice("hit-".length));
  const bar = () => document.querySelector("[data-hit-bar]");
  const markNow = () => (location.hash.startsWith("#hit-") ? document.getElementById(location.hash.slice(1)) : null);

  // Of what is too long for one page, the hits on the other pages: from, to, and what leads there.
  const elsewhere = () =>
    (bar()?.dataset.hitParts ?? "").split(" ").filter(Boolean).map((words) => {
      const [, first, last, name, value] = /^(\d+)-(\d+):(\w+)=(\d+)$/.exec(words);
      return { first: Number(first), last: Number(last), name, value };
    });

  function goTo(part, number) {
    const address = new URL(location.href);
    for (const name of ["hit", "piece"]) address.searchParams.delete(name);
    address.searchParams.set(part.name, part.value);
    address.hash = `hit-${number}`;
    location.replace(address.href);
  }

  function stepTo(step) {
    const here = hits().map((mark) => ({ mark, number: numberOf(mark) }));
    const away = elsewhere().map((part) => ({ part, number: step > 0 ? part.first : part.last }));
    const all = [...here, ...away].sort((a, b) => step * (a.number - b.number));
    if (all.length === 0) return false;
    const now = markNow();
    const from = now ? numberOf(now) : 0;
    // Behind the last comes the first.
    const next = (from && all.find(({ number }) => step * (number - from) > 0)) || all[0];
    if (next.part) {
      goTo(next.part, next.number);
      return true;
    }
    // Replacing keeps "back" leading to the results, and moves :target, which history.replaceState would not.
    location.replace(location.pathname + location.search + "#" + next.mark.id);
    next.mark.focus({ preventScroll: true });
    next.mark.scrollIntoView({ block: "center" });
    showHit();
    return true;
  }

  // The region speaks by itself when its words change, and only then.
  function showHit() {
    const own = bar();
    if (!own) return;
    const { hitTotal, hitSome, hitPattern, hitCount, hitParts } = own.dataset;
    const all = hits();
    const now = all.indexOf(markNow());
    const of = (number, count) =>
      hitPattern.replace("{0}", number.toLocaleString(document.documentElement.lang)).replace("{1}", count.toLocaleString(document.documentElement.lang));
    const words =
      now < 0 ?
        hitParts || all.length === Number(hitCount) ?
          hitTotal
        : hitSome.replace("{0}", all.length)
      : hitParts ? of(numberOf(all[now]), Number(hitCount))
      : of(now + 1, all.length);
    const place = own.querySelector("[data-hit-now]");
    if (place.textContent !== words) place.textContent = words;
  }

  // A link to what is on another page of the same article, kept from when it was shorter or written by hand.
  function goWhereItIs() {
    const name = location.hash.slice(1);
    const place = document.getElementById(name);
    if (place?.matches("mark") && document.activeElement === document.body) place.focus({ preventScroll: true });
    if (place || !document.querySelector("[data-comment-find]")) return;
    const comment = /^comment-(\d+)$/.exec(name);
    const address = new URL(location.href);
    if (comment && address.searchParams.get("comment") !== comment[1]) {
      address.searchParams.set("comment", comment[1]);
      location.replace(address.href);
    }
    const hit = Number(/^hit-(\d+)$/.exec(name)?.[1] ?? 0);
    const part = elsewhere().find(({ first, last }) => first <= hit && hit <= last);
    if (part) goTo(part, hit);
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

  // Of a thread in parts only one is here: what has the words is asked for, once the typing rests.
  let waiting = 0;
  let asked = 0;

  function askSoon(form) {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(form), 250);
  }

  async function ask(form) {
    const turn = ++asked;
    const address = new URL(form.action);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    address.hash = "";
    const answer = await fetch(address).catch(() => null);
    if (turn !== asked || !answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn !== asked || !form.isConnected) return;
    for (const name of ["all", "list"]) {
      const fresh = page.querySelector(`[data-comments-${name}]`);
      document.querySelector(`[data-comments-${name}]`).replaceChildren(...(fresh?.childNodes ?? []));
    }
    form.querySelector("[data-comments-found]").textContent =
      page.querySelector("[data-comments-found]")?.textContent ?? "";
    const parts = page.querySelector("[data-hit-bar]")?.dataset.hitParts;
    if (bar()) {
      if (parts) bar().dataset.hitParts = parts;
      else delete bar().dataset.hitParts;
    }
    searchkhadr.address(address.pathname + address.search, document.title, true);
  }

  // ---- What happens.
  function onInput(event) {
    const form = event.target.form;
    if (form?.dataset.commentFind === "live") filterComments(form, event.target);
    if (form?.dataset.commentFind === "parts") askSoon(form);
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
    stepTo(Number(link.dataset.hitStep));
  }

  function onShown() {
    comments = null;
    // The steps beside the hit itself are the plain way.
    document.documentElement.dataset.steps = "bar";
    document.documentElement.dataset.termsOff = offTerms().join(" ");
    watcher.disconnect();
    const article = document.querySelector("main article");
    if (article) watcher.observe(article);
    goWhereItIs();
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
