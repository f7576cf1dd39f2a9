/**
 * The chain challenge → specification → story → release-note entry as immutable values: what was written, where, and what
 * it points at. Knows nothing of files, Markdown syntax or rules.
 */
@NullMarked
package com.betterfleet.bfflow.chain;

import org.jspecify.annotations.NullMarked;
