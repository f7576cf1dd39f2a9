/**
 * What is read of one page by itself, before any link is followed; and the form in which that is remembered, so that a page
 * that is as it was need not be read again.
 */
@NullMarked
package com.betterfleet.bfflow.draft;

import org.jspecify.annotations.NullMarked;
