/**
 * A quick reading of plain pages. Most pages make use of a small part of Markdown; where a page does, it is read here in one
 * go, and the parser need not even be loaded. Whatever is not plain beyond doubt is left to the parser: a page that is read
 * here is read just as the parser would have read it. Without this package all works the same, only slower.
 */
@NullMarked
package com.betterfleet.bfflow.scan;

import org.jspecify.annotations.NullMarked;
