package com.betterfleet.bfflow.xml;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML 1.0, the same bytes on every system. The one place that knows how the JDK writes it. */
public final class Xml {

    private static final String INDENT = "  ";

    /**
     * What no XML 1.0 document can hold, half characters included, and what XML would hold but a line of text should not. See
     * <a href="https://www.w3.org/TR/xml/#charsets">https://www.w3.org/TR/xml/#charsets</a>.
     */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?");

    private final XMLStreamWriter out;
    private int depth;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** What may fail only where bytes are written to, which is memory here. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** The bytes of a file: a declaration, then what {@code content} writes, which is one element. */
    public static byte[] file(Consumer<Xml> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // the buffer hides the encoding from the JDK's writer, which would else write some characters as two halves
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        step(() -> {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
        return bytes.toByteArray();
    }

    /** An element with what {@code content} writes: attributes first, then elements. */
    public void element(String name, Runnable content) {
        step(() -> {
            line();
            out.writeStartElement(name);
            depth++;
            content.run();
            depth--;
            line();
            out.writeEndElement();
        });
    }

    /** An element that holds no other: with attributes only. */
    public void leaf(String name, Runnable attributes) {
        step(() -> {
            line();
            out.writeEmptyElement(name);
            attributes.run();
        });
    }

    /** An element that holds a text. */
    public void leaf(String name, Runnable attributes, String text) {
        step(() -> {
            line();
            out.writeStartElement(name);
            attributes.run();
            out.writeCharacters(fit(text));
            out.writeEndElement();
        });
    }

    /** An attribute of the element that was begun last. It is one line: a parser would make spaces of its breaks. */
    public void attribute(String name, String value) {
        step(() -> out.writeAttribute(name, fit(value).replace('\n', ' ').replace('\t', ' ')));
    }

    /** An attribute that is a number. */
    public void attribute(String name, int value) {
        attribute(name, Integer.toString(value));
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static String fit(String text) {
        // nearly every text of a large file is plain
        if (text.chars().allMatch(sign -> sign >= ' ' && sign < '\u007F')) {
            return text;
        }
        return UNFIT.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not refuse what is written to it", e);
        }
    }
}
