"use strict";
// select2 makes a text field without a name of the box it shows: the label of the field it stands for names it.
django.jQuery(() => {
  document.querySelectorAll("select.admin-autocomplete").forEach((field) => {
    const box = field.parentElement.querySelector(".select2-selection__rendered");
    if (box && field.labels.length) box.setAttribute("aria-label", field.labels[0].textContent.trim());
  });
});
