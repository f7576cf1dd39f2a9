package com.betterfleet.bfflow.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes indented JSON, the same bytes on every system. The one place that knows how Jackson writes it. */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new TerminalEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Half of a character: UTF-8 has no bytes for it. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The bytes of a file that holds one object. */
    public static byte[] file(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(content, bytes);
        return bytes.toByteArray();
    }

    /**
     * The same, piece by piece: there may be a lot of it.
     *
     * @throws IOException if it cannot be written
     */
    public static void file(Consumer<Json> content, OutputStream file) throws IOException {
        try {
            write(content, file);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Consumer<Json> content, OutputStream file) {
        generate(file, out -> {
            out.writeStartObject();
            content.accept(new Json(out));
            out.writeEndObject();
        });
    }

    private static void generate(OutputStream file, Consumer<JsonGenerator> content) {
        try (JsonGenerator out = FACTORY.createGenerator(new Indented(), file, JsonEncoding.UTF8)) {
            content.accept(out);
            out.writeRaw('\n');
        }
    }

    /** The bytes of a file that holds these values: mappings, lists, texts, numbers, true and false, and what may not be there. */
    public static byte[] file(Map<String, ?> values) {
        return file(json -> values.forEach(json::value));
    }

    private void value(String key, Object value) {
        out.writeName(key);
        value(value);
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, inner) -> value(String.valueOf(key), inner));
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresentOrElse(this::value, out::writeNull);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(whole(String.valueOf(value)));
        }
    }

    /** A number. */
    public void number(String key, int value) {
        out.writeNumberProperty(key, value);
    }

    /** A number, or null where there is none. */
    public void number(String key, Optional<Integer> value) {
        if (value.isPresent()) {
            number(key, value.get());
        } else {
            out.writeNullProperty(key);
        }
    }

    /** True or false. */
    public void flag(String key, boolean value) {
        out.writeBooleanProperty(key, value);
    }

    /** A text; half of a character in it, which has no bytes, becomes U+FFFD. */
    public void text(String key, String value) {
        out.writeStringProperty(key, whole(value));
    }

    /** A text, or null where there is none: the key is always there. */
    public void text(String key, Optional<String> value) {
        if (value.isPresent()) {
            text(key, value.get());
        } else {
            out.writeNullProperty(key);
        }
    }

    /** A list of texts. */
    public void texts(String key, List<String> values) {
        out.writeArrayPropertyStart(key);
        for (String value : values) {
            out.writeString(whole(value));
        }
        out.writeEndArray();
    }

    /** An object with what {@code content} writes. */
    public void object(String key, Runnable content) {
        out.writeObjectPropertyStart(key);
        content.run();
        out.writeEndObject();
    }

    /** A list of objects. */
    public <T> void objects(String key, List<T> values, Consumer<T> content) {
        out.writeArrayPropertyStart(key);
        for (T value : values) {
            out.writeStartObject();
            content.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** The bytes of a file that holds a list of objects. */
    public static <T> byte[] list(List<T> values, BiConsumer<Json, T> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        generate(bytes, out -> {
            Json json = new Json(out);
            out.writeStartArray();
            for (T value : values) {
                out.writeStartObject();
                content.accept(json, value);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
        return bytes.toByteArray();
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Indentation();
        }
    }
}
