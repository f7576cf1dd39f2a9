/** What bfflow needs to know of a site made with MkDocs: {@code mkdocs.yml}. */
@NullMarked
package com.betterfleet.bfflow.mkdocs;

import org.jspecify.annotations.NullMarked;
