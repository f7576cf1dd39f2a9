package com.betterfleet.bfflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a parser makes of XML. */
final class Parsed {

    private Parsed() {}

    static Document xml(byte[] file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    /** The first element of a name. */
    static Element xml(byte[] file, String name) throws Exception {
        Element first = (Element) xml(file).getElementsByTagName(name).item(0);
        assertThat(first).as("<%s>", name).isNotNull();
        return first;
    }
}
