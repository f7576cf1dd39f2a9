package com.betterfleet.bfflow.catalog;

import java.io.IOException;

/** A file that is no catalogue, or one that this version cannot read. The message says which, why, and what to do. */
public final class CatalogException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With a whole sentence. */
    public CatalogException(String message) {
        super(message);
    }
}
