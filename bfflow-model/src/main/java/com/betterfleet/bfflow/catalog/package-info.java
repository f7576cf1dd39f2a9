/**
 * What one repository says of itself to others: its pages, stories and entries as one small file, the catalogue. {@link
 * com.betterfleet.bfflow.catalog.CatalogMaker} makes it, {@link com.betterfleet.bfflow.catalog.Catalogs} lets the chain of
 * another repository lead into it.
 */
@NullMarked
package com.betterfleet.bfflow.catalog;

import org.jspecify.annotations.NullMarked;
