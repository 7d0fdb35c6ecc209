"use strict";

// Starts the circuit, once the page is painted: its script is most of what a first page loads, and none of what is read
// first. A page in the background waits until somebody looks at it.
(() => {
  const address = document.currentScript.dataset.circuit;

  function start() {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => {
      // What a step compares with the next page is what the server writes.
      script.remove();
      document.dispatchEvent(new Event("searchkhadr:circuit"));
    });
    document.head.append(script);
  }

  requestAnimationFrame(() => setTimeout(start));
})();
