// Names for what Django's widgets leave without one: the fields that look records up, and the first column of an inline.
"use strict";

const PARTS = ".select2-selection, .select2-selection__rendered[role=textbox], .select2-search__field";

function nameLookUp(select) {
  const label = document.querySelector(`label[for="${select.id}"]`);
  if (!label) return;
  const name = label.textContent.trim().replace(/:$/, "");
  select.parentElement.querySelectorAll(PARTS).forEach((part) => {
    part.setAttribute("aria-label", name);
    part.removeAttribute("aria-labelledby");
  });
}

// Django makes the look-ups with jQuery once the page is ready, so this waits in the same line behind it.
window.django?.jQuery?.(() => {
  document.querySelectorAll("select.admin-autocomplete").forEach(nameLookUp);
  document.querySelectorAll("th.original:empty").forEach((head) => head.replaceWith(document.createElement("td")));
});
