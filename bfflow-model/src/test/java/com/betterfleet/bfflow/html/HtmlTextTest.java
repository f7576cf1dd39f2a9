package com.betterfleet.bfflow.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "a<script>alert(1)</script>b # <p>ab</p>",
                "<style>p {color: red}</style> # ``",
                "<b onclick='x()' style='color:red'>b</b> # <p><b>b</b></p>",
                "[x](javascript:alert(1)) # <p>x</p>",
                "<a href='JaVaScRiPt&colon;alert(1)'>x</a> # <p><a>x</a></p>",
                "[x](data:text/html;base64,PHNjcmlwdD4=) # <p><a>x</a></p>",
                "<iframe src='https://example.com'></iframe> # ``",
                "<svg onload='alert(1)'><a>x</a></svg> # <p></p>",
                "<form action='/x'><input name='a'></form> # ``",
                "[x](a.md) # <p><a href=\"to/a.md\">x</a></p>",
                "[x](https://example.com/?a&b) # <p><a href=\"https://example.com/?a&amp;b\">x</a></p>",
                "press <kbd>Q</kbd><br>now # <p>press <kbd>Q</kbd><br>now</p>",
            })
    void what_does_something_goes_and_what_says_something_stays(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void tables_details_and_code_stay() {
        assertThat(html("""
                | a | b |
                | - | :-: |
                | 1 | `x y` |

                <details open><summary>More</summary>

                ```java
                a < b
                ```

                </details>
                """)).isEqualTo("""
                <table>
                <thead>
                <tr><th>a</th><th align="center">b</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td align="center"><code>x y</code></td></tr>
                </tbody>
                </table>
                <details open><summary>More</summary>
                <pre><code class="language-java">a &lt; b
                </code></pre>
                </details>""");
    }

    @Test
    void boxes_are_boxes_without_a_script() {
        assertThat(html("""
                !!! warning "Mind <this>"
                    At once.

                ??? tip
                    Later.
                """)).isEqualTo("""
                <div class="adm-block adm-note">
                <div class="adm-heading">
                <span>Mind &lt;this&gt;</span>
                </div>
                <div class="adm-body">
                <p>At once.</p>
                </div>
                </div>
                <details class="adm-block adm-note adm-collapsed">
                <summary class="adm-heading">
                <span>Tip</span>
                </summary>
                <div class="adm-body">
                <p>Later.</p>
                </div>
                </details>""");
    }

    @Test
    void anchors_are_those_of_the_text_alone() {
        assertThat(html("See[^1], [here](#a) and [there](#b).<a id=\"a\"></a>\n\n[^1]: A note."))
                .contains(
                        "<sup id=\"cor-1-fnref-1\"><a class=\"footnote-ref\" href=\"#cor-1-fn-1\">1</a></sup>",
                        "<a href=\"#cor-1-a\">here</a>",
                        "<a href=\"#b\">there</a>",
                        "<a id=\"cor-1-a\"></a>",
                        "<li id=\"cor-1-fn-1\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "![Map](map.png) # <p><img src=\"data:image/png;base64,bWFwLnBuZw==\" alt=\"Map\"></p>",
                "<img src='map.PNG' onerror='x()'> # <img src=\"data:image/png;base64,bWFwLlBORw==\">",
                "![Map](other.png) # <p><a href=\"to/other.png\">Map</a></p>",
                "![Map](map.bmp) # <p><a href=\"to/map.bmp\">Map</a></p>",
                "![](https://example.com/a.png) # <p><a href=\"https://example.com/a.png\">https://example.com/a.png</a></p>",
                "[![Map](other.png)](a.md) # <p><a href=\"to/a.md\">Map</a></p>",
                "<img src='data:text/html;base64,x' alt='x'> # <a>x</a>",
            })
    void an_image_is_a_part_of_the_page_or_a_link(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    private static String html(String markdown) {
        return new HtmlText()
                .of(
                        markdown,
                        new Surroundings(
                                "cor-1",
                                target -> target.matches("[a-z].*\\.(md|png|bmp)") && !target.contains(":")
                                        ? "to/" + target
                                        : target,
                                target ->
                                        Optional.of(target.getBytes(UTF_8)).filter(bytes -> target.startsWith("map"))));
    }
}
