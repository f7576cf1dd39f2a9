package com.betterfleet.bfflow.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds values by their names: in mappings only, never the methods and fields of what happens to be there. */
final class TemplateValues extends BasicCollector {

    @Override
    public VariableFetcher createFetcher(Object context, String name) {
        return (values, key) ->
                values instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : Template.NO_FETCHER_FOUND;
    }

    /** A mapping is a section that stands once. */
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof Map<?, ?> map ? List.of(map).iterator() : super.toIterator(value);
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }

    /** Values as Mustache takes them: what is not there is null, which says nothing and is no section. */
    static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? plain(maybe.get()) : null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(TemplateValues::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> all = new LinkedHashMap<>();
            map.forEach((key, inner) -> all.put(key, plain(inner)));
            return all;
        }
        return value;
    }
}
