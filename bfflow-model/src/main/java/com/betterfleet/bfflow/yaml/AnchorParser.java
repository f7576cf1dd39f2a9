package com.betterfleet.bfflow.yaml;

import java.io.Reader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Jackson's parser, made to tell every anchor. Of itself it keeps that of a single value, as in {@code &today 2026-12-31}. */
final class AnchorParser extends YAMLParser {

    private AnchorParser(
            ObjectReadContext context,
            IOContext io,
            BufferRecycler buffers,
            int features,
            int formatFeatures,
            LoadSettings settings,
            Reader text) {
        super(context, io, buffers, features, formatFeatures, settings, text);
    }

    /** The anchor of the value that begins here. */
    Optional<String> anchor() {
        return _lastEvent instanceof NodeEvent value && !(value instanceof AliasEvent)
                ? value.getAnchor().map(anchor -> anchor.getValue())
                : Optional.empty();
    }

    /** The tag of the value that begins here, as it is written; empty where it has none. */
    String tag() {
        String tag = getRawTag();
        return tag == null ? "" : tag;
    }

    /** Makes such parsers, which take values for what YAML 1.2's core schema takes them. */
    static final class Factory extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        Factory() {
            super(YAMLFactory.builder().yamlSchema(YAMLSchema.CORE));
        }

        @Override
        protected AnchorParser _createParser(ObjectReadContext context, IOContext io, Reader text) {
            return new AnchorParser(
                    context,
                    io,
                    _getBufferRecycler(),
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _loadSettings,
                    text);
        }
    }
}
