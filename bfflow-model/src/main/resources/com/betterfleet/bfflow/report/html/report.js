
(function () {
  'use strict';

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  // Copying: a button behind every place and every command.

  function copy(text, source, button) {
    function said(word) {
      button.textContent = word;
      setTimeout(function () { button.textContent = 'Copy'; }, 1500);
    }
    function selected() {
      getSelection().selectAllChildren(source);
      said(document.execCommand('copy') ? 'Copied' : 'Selected');
    }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(function () { said('Copied'); }, selected);
    } else {
      selected();
    }
  }

  all('.copied').forEach(function (source) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + source.textContent);
    button.addEventListener('click', function () { copy(source.textContent, source, button); });
    source.after(button);
  });

  // Following a link into something that is closed opens it.

  function open() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') {
        up.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  addEventListener('hashchange', open);
  open();

  // Filtering.

  var form = document.getElementById('filter');
  var query = document.getElementById('query');
  var announced = document.getElementById('found');
  var boxes = all('input[type=checkbox]', form);
  var MOST_OPENED = 25;
  var texts = new Map();
  var opened = [];
  var waiting;

  function text(element) {
    if (!texts.has(element)) {
      texts.set(element, element.textContent.toLowerCase());
    }
    return texts.get(element);
  }

  function has(element, words) {
    return words.every(function (word) { return text(element).indexOf(word) >= 0; });
  }

  function show(element, shown) {
    if (element.hidden === shown) {
      element.hidden = !shown;
    }
    return shown;
  }

  function cards(words) {
    var weights = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    return all('#todo ~ .group').reduce(function (sum, group) {
      var fits = weights.some(function (weight) { return group.classList.contains(weight); });
      var rest = words.filter(function (word) { return text(group.querySelector('h3')).indexOf(word) < 0; });
      var found = all('.card', group).filter(function (card) { return show(card, fits && has(card, rest)); }).length;
      var more = fits ? tables(group, rest) : 0;
      show(group, found + more > 0);
      return sum + found + more;
    }, 0);
  }

  function tables(within, words) {
    return all('.rows tbody', within).reduce(function (sum, body) {
      var heading = body.querySelector('.requirement');
      var whole = !words.length || (heading && has(heading, words));
      var rows = all('tr:not(.requirement)', body);
      var found = rows.filter(function (row) { return show(row, whole || has(row, words)); }).length;
      if (heading) {
        show(heading, found > 0 || whole);
      }
      return sum + (found || (heading && whole ? 1 : 0));
    }, 0);
  }

  function works(words) {
    return all('.work').filter(function (work) {
      var found = has(work, words);
      if (found && all('.rows', work).length && tables(work, words) === 0) {
        tables(work, []);
      }
      return show(work, found);
    });
  }

  function specifications(words) {
    return all('details.group').reduce(function (sum, table) {
      var named = has(table.querySelector('summary'), words);
      var found = tables(table, named ? [] : words);
      show(table, named || found > 0);
      return sum + (words.length ? found : 0);
    }, 0);
  }

  function reveal(words) {
    opened.forEach(function (one) { one.open = false; });
    opened = [];
    if (words.length) {
      var closed = all('details.work:not([hidden]):not([open]), details.table:not([hidden]):not([open])')
        .filter(function (one) { return one.querySelector('tr:not([hidden]) > td, svg'); });
      if (closed.length <= MOST_OPENED) {
        opened = closed;
        opened.forEach(function (one) { one.open = true; });
      }
    }
  }

  function filter() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var counts = [[cards(words), 'finding'], [works(words).length, 'work item'], [specifications(words), 'row']];
    all('#exempt ~ div, #exempt ~ details, #linear ~ details').forEach(function (one) { tables(one, words); });
    reveal(words);
    var narrowed = words.length || boxes.some(function (box) { return !box.checked; });
    announced.textContent = narrowed ? counts.map(function (count) {
      return count[0] + ' ' + count[1] + (count[0] === 1 ? '' : 's');
    }).join(', ') : '';
  }

  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    } else if (event.key === 'Escape' && event.target === query) {
      query.value = '';
      filter();
    }
  });
}());
