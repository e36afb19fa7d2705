/*
 * The first script of the pane, in the language of the oldest webviews: where nothing else of Timbang can be read, or nothing
 * answers, it says so in place of "Timbang …". What it looks for is the youngest of what the other scripts use: arrays that
 * sort a copy (Chrome and Edge 110, Safari 16) and expressions that look behind (Safari 16.4).
 */
(function () {
  'use strict';

  /** After this long without an answer, the page says where it belongs. */
  var PATIENCE = 10000;
  var SENTENCES = ['start', 'too-old', 'no-office', 'no-pane'];

  function isYoungEnough() {
    try {
      return typeof [].toSorted === 'function' && new RegExp('(?<!a)b').test('b');
    } catch (refused) {
      return false;
    }
  }

  function say(id) {
    for (var i = 0; i < SENTENCES.length; i += 1) {
      var sentence = document.getElementById(SENTENCES[i]);
      if (!sentence) continue;
      if (SENTENCES[i] === id) sentence.removeAttribute('hidden');
      else sentence.setAttribute('hidden', '');
    }
  }

  /** taskpane.js marks the page when it runs, and when Office has answered. */
  function look() {
    var office = document.body.getAttribute('data-office');
    if (office === null) say('no-pane');
    else if (office === 'awaited') say('no-office');
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!isYoungEnough()) say('too-old');
    else setTimeout(look, PATIENCE);
  });
})();
