package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Several repositories by their names. */
final class Repositories {

    private Repositories() {}

    /** Sorted. Fails where two catalogues are of one repository. */
    static Map<String, Catalog> byName(List<Catalog> catalogs) throws CatalogException {
        SortedMap<String, Catalog> byName = new TreeMap<>();
        for (Catalog catalog : catalogs) {
            Catalog other = byName.putIfAbsent(catalog.repository().name(), catalog);
            if (other != null) {
                throw new CatalogException("two catalogues are of one repository: "
                        + other.repository().named() + " and "
                        + catalog.repository().named());
            }
        }
        return byName;
    }
}
