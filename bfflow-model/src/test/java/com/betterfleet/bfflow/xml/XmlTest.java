package com.betterfleet.bfflow.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void elements_are_indented_and_lines_end_in_a_line_feed() {
        String text = new String(
                Xml.file(xml -> xml.element("all", () -> {
                    xml.attribute("number", 3);
                    xml.element("none", () -> {});
                    xml.leaf("one", () -> xml.attribute("name", "a"));
                    xml.leaf("two", () -> {}, "text");
                })),
                UTF_8);

        assertThat(text).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <all number="3">
                  <none>
                  </none>
                  <one name="a"/>
                  <two>text</two>
                </all>
                """);
    }

    @Test
    void what_means_something_in_xml_is_text_again() {
        assertThat(text("<a href=\"x\">&amp; ]]> 'q'"))
                .isEqualTo("<two>&lt;a href=\"x\"&gt;&amp;amp; ]]&gt; 'q'</two>");
        assertThat(attribute("<a href=\"x\">&amp; ]]> 'q'"))
                .isEqualTo("<one name=\"&lt;a href=&quot;x&quot;&gt;&amp;amp; ]]&gt; 'q'\"/>");
    }

    @Test
    void what_no_xml_can_hold_is_replaced() {
        assertThat(text("\0a\u001Bb\u007Fc\u0085d\uD83De\uFFFEf"))
                .isEqualTo("<two>\uFFFDa\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf</two>");
    }

    @Test
    void other_characters_stay_as_they_are() {
        assertThat(text("Größe – 日本語 👩\u200D🚒 \u2028")).isEqualTo("<two>Größe – 日本語 👩\u200D🚒 \u2028</two>");
        assertThat(attribute("Größe 👩")).isEqualTo("<one name=\"Größe 👩\"/>");
    }

    @Test
    void a_text_has_lines_and_an_attribute_is_one() {
        assertThat(text("a\r\nb\rc\n\td")).isEqualTo("<two>a\nb\nc\n\td</two>");
        assertThat(attribute("a\r\nb\rc\n\td")).isEqualTo("<one name=\"a b c  d\"/>");
    }

    private static String text(String text) {
        return body(Xml.file(xml -> xml.leaf("two", () -> {}, text)));
    }

    private static String attribute(String value) {
        return body(Xml.file(xml -> xml.leaf("one", () -> xml.attribute("name", value))));
    }

    private static String body(byte[] file) {
        return new String(file, UTF_8).replaceFirst("<\\?xml .*\\?>\n", "").stripTrailing();
    }
}
