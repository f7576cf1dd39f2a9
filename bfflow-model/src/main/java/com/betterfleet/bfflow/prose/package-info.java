/**
 * What the text of a page says, as far as a rule asks for it: sections, wishes, criteria, questions, placeholders. It is found
 * once, when the page is read, so that the text itself need not be kept.
 */
@NullMarked
package com.betterfleet.bfflow.prose;

import org.jspecify.annotations.NullMarked;
