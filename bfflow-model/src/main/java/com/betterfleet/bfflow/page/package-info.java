/**
 * What a page says, without the syntax it is written in: headings, paragraphs, lists and links, each with its place. The
 * bottom of the model: imports nothing of bfflow.
 */
@NullMarked
package com.betterfleet.bfflow.page;

import org.jspecify.annotations.NullMarked;
