"use strict";

// Which articles were read: kept in this browser, told to nobody.
(() => {
  const most = 1000;

  function all() {
    try {
      const kept = JSON.parse(searchkhadr.kept("read") ?? "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  }

  const idOf = (path) => /^\/article\/([^/]+)$/.exec(path)?.[1];

  function show() {
    const own = idOf(location.pathname);
    if (own) {
      const others = all().filter((id) => id !== own);
      searchkhadr.keep("read", JSON.stringify([own, ...others].slice(0, most)));
    }
    const read = new Set(all());
    for (const mark of document.querySelectorAll("[data-read-mark]")) {
      const link = mark.closest("[data-result]").querySelector(":is(h2, h3) a");
      mark.hidden = !read.has(idOf(new URL(link.href).pathname));
    }
  }

  document.addEventListener("searchkhadr:shown", show);
})();
