package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.scan.PageScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code scan} reads, it reads as the parser does: places, pieces, links and anchors. */
class SameReadingTest {

    private static final List<AnchorStyle> STYLES = List.of(AnchorStyle.MKDOCS, new AnchorStyle(Slugger.GITHUB, false));

    /** What lines begin with. */
    private static final List<String> STARTS = List.of(
            "- ",
            "- ",
            "- ",
            "",
            "",
            "",
            "# ",
            "## ",
            "1. ",
            "2. ",
            "10. ",
            "* ",
            "+ ",
            "-   ",
            "-\t",
            "1) ",
            "-",
            "---",
            "```",
            "```sh",
            "**Key:** ",
            "- [ ] ",
            "> ",
            "===",
            "~~~",
            "<!-- c -->",
            "<!-- c\n-->",
            "<!-- c --> x");

    /** What lines are made of; the first ones are plain. */
    private static final List<String> PARTS = List.of(
            "a",
            "word two",
            "key: v",
            "**b**",
            "`c d`",
            "[t](u.md#x)",
            "*e*",
            "x_y",
            " * ",
            "a & b",
            "!",
            "[ ]",
            "[x] y",
            "é",
            "(z)",
            "\"q\"",
            "**`c`**",
            "**[a](b)**:",
            "[a `b` c](d)",
            "![i](p)",
            "[ ](z)",
            "[- ]",
            "a*b",
            "`",
            "``",
            "**",
            "***",
            "_",
            "__",
            "<",
            "< 3",
            ">",
            "  ",
            "\t",
            "{#i}",
            "~",
            "<x>",
            "\\*",
            "&amp;",
            "[",
            "]",
            "http://x.y");

    private static final int PLAIN_PARTS = 16;

    private static final LinkTargets LINKS = new LinkTargets();

    /** Whether a page is read by {@code scan}; fails where it is read in another way than by the parser. */
    private static boolean isRead(String text) {
        boolean read = false;
        int body = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
        for (AnchorStyle style : STYLES) {
            Optional<Page> page = PageScanner.read("page.md", text, body, style);
            if (page.isPresent()) {
                read = true;
                assertThat(page.get())
                        .as("the page\n%s", text)
                        .isEqualTo(new MarkdownReader(style).parsed("page.md", text, body));
            }
        }
        if (read) {
            requireSameTargets(text.substring(body));
        }
        return read;
    }

    private static void requireSameTargets(String text) {
        UnaryOperator<String> other = target -> "../" + target;
        assertThat(LINKS.rewritten(text, other))
                .as("the text\n%s", text)
                .isEqualTo(LINKS.rewritten(text, other, UnaryOperator.identity()));
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfThisRepository() throws IOException {
        Path root = Path.of("..").toRealPath();
        return Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", "examples", "bfflow-model/src/main")
                .map(root::resolve)
                .flatMap(SameReadingTest::pages)
                .map(page -> DynamicTest.dynamicTest(
                        root.relativize(page).toString().replace('\\', '/'), () -> isRead(Files.readString(page))));
    }

    private static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void pagesOfLinesAsTheyCome() {
        int read = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            if (isRead(lines(new Random(seed)))) {
                read++;
            }
        }
        // or the test would say nothing
        assertThat(read).isGreaterThan(800);
    }

    @Test
    void soupOfWhatMeansSomething() {
        int read = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(10); parts >= 0; parts--) {
                text.append(random.nextInt(3) == 0 ? "\n" : "")
                        .append(any(random, random.nextInt(4) == 0 ? STARTS : PARTS));
            }
            if (isRead(text.toString())) {
                read++;
            }
        }
        assertThat(read).isGreaterThan(800);
    }

    private static String lines(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(7); line >= 0; line--) {
            text.append(" ".repeat(random.nextInt(3) == 0 ? random.nextInt(7) : random.nextInt(2) * 2));
            text.append(any(random, STARTS));
            for (int part = random.nextInt(4); part > 0; part--) {
                boolean plain = random.nextInt(3) > 0;
                text.append(any(random, plain ? PARTS.subList(0, PLAIN_PARTS) : PARTS))
                        .append(random.nextBoolean() ? " " : "");
            }
            text.append(random.nextInt(40) == 0 ? "\r\n" : "\n")
                    .append(random.nextInt(3) == 0 ? "\n" : "")
                    .append(random.nextInt(12) == 0 ? "   \n" : "");
        }
        return text.toString();
    }

    private static String any(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
