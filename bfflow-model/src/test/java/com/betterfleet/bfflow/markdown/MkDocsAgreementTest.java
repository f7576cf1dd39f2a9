package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Anchors as Python-Markdown gives them, which MkDocs uses: {@code anchors/expected.txt} was written by it, with {@code
 * src/test/python/expect_anchors.py}.
 */
class MkDocsAgreementTest {

    @Test
    void headings_get_the_anchors_that_python_markdown_gives_them() throws IOException {
        List<String> pages = parts("pages.txt");
        List<String> expected = parts("expected.txt");
        MarkdownReader reader = new MarkdownReader(AnchorStyle.MKDOCS);
        assertThat(expected).hasSameSizeAs(pages).hasSizeGreaterThan(300);

        List<String> differences = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<String> anchors = reader.read("page.md", pages.get(i)).headings().stream()
                    .map(Page.Anchored::anchor)
                    .toList();
            List<String> wanted = expected.get(i).lines().toList();
            if (!anchors.equals(wanted)) {
                differences.add(pages.get(i).strip() + " => " + anchors + ", but Python-Markdown: " + wanted);
            }
        }

        assertThat(differences).isEmpty();
    }

    private static List<String> parts(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MkDocsAgreementTest.class.getResourceAsStream("/anchors/" + name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("%%\n").splitAsStream(text).skip(1).toList();
        }
    }
}
