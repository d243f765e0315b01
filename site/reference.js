/** Links of the list beside a reference page stand beside what opens a part of it, and not in it. */
const list = document.getElementById("tsd-nav-container")
new MutationObserver(() => {
  for (const link of list.querySelectorAll("summary > a")) {
    const summary = link.parentElement
    summary.setAttribute("aria-label", link.textContent)
    summary.parentElement.before(link)
  }
}).observe(list, { childList: true, subtree: true })
