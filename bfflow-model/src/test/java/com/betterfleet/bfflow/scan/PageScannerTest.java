package com.betterfleet.bfflow.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That it reads as the parser does is shown beside the parser. Here: that the pages people write are read, and which are not. */
class PageScannerTest {

    private static Optional<Page> read(String text) {
        return PageScanner.read("page.md", text, 0, AnchorStyle.MKDOCS);
    }

    @Test
    void aPageAsPeopleWriteItIsRead() {
        Page page = read("""
                # Dispatch board

                - Status: ready
                - Specification: [Board](specification.md#board)
                - Depends on:
                    - [DISP-1](#disp-1)

                **As a** dispatcher, I want `stale` vehicles
                greyed out.

                ```
                code
                ```

                1. One
                   and a half
                2. Two

                   - [ ] open
                """).orElseThrow();
        assertThat(page.anchors()).containsExactly("dispatch-board");
        assertThat(page.blocks()).hasSize(5);
        assertThat(page.links())
                .containsExactly(
                        new Link("specification.md#board", "Board", new Location("page.md", 4, 18)),
                        new Link("#disp-1", "DISP-1", new Location("page.md", 6, 7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "text[^1]",
                "!!! note",
                "[a][b]\n\n[b]: c.md",
                "> quote",
                "<div>",
                "text <b>bold</b>",
                "a &amp; b",
                "a \\* b",
                "Heading\n---",
                "    code",
                "- a\nlazy",
                "**bold\nand on**",
                "`code\nand on`",
                "_emphasis_",
                "# Closed #",
                "# \tIndented",
                "a [b\t] c",
                "##Tight",
                "```\nopen",
                "a\u0000b",
                "a\rb"
            })
    void whatNeedsTheParserIsLeftToIt(String text) {
        assertThat(read(text)).isEmpty();
    }
}
