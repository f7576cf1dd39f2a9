package com.betterfleet.bfflow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMemoryTest {

    private static final byte[] DIGEST = new byte[32];
    private static final byte[] OTHER_DIGEST = {
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    /** A text is the simplest page. */
    private static final Form<String> TEXT = new Form<>() {
        @Override
        public void write(String text, Out out) {
            out.text(text);
        }

        @Override
        public String read(In in) {
            return in.text();
        }
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void remembered() throws Exception {
        PageMemory pages = opened("1.0", "settings");
        pages.keep("a.md", DIGEST, "text of a", TEXT);
        pages.keep("b.md", OTHER_DIGEST, "text of b", TEXT);
        pages.save();
    }

    private PageMemory opened(String key, String settings) {
        PageMemory pages = PageMemory.in(folder, "pages", key);
        pages.open(settings);
        return pages;
    }

    private Optional<String> recalled() {
        return opened("1.0", "settings").recall("a.md", DIGEST, TEXT);
    }

    @Test
    void a_page_of_the_same_digest_is_as_it_was() {
        PageMemory pages = opened("1.0", "settings");

        assertThat(pages.knows("a.md")).isTrue();
        assertThat(pages.recall("a.md", DIGEST, TEXT)).contains("text of a");
        assertThat(pages.recall("b.md", OTHER_DIGEST, TEXT)).contains("text of b");
    }

    @Test
    void one_of_another_digest_or_another_name_is_not() {
        PageMemory pages = opened("1.0", "settings");

        assertThat(pages.recall("a.md", OTHER_DIGEST, TEXT)).isEmpty();
        assertThat(pages.recall("c.md", DIGEST, TEXT)).isEmpty();
        assertThat(pages.knows("c.md")).isFalse();
    }

    @Test
    void under_another_version_or_other_settings_nothing_is_known() {
        assertThat(opened("1.1", "settings").knows("a.md")).isFalse();
        assertThat(opened("1.0", "others").knows("a.md")).isFalse();
    }

    @Test
    void only_what_was_asked_for_stays() throws Exception {
        PageMemory pages = opened("1.0", "settings");
        pages.recall("b.md", OTHER_DIGEST, TEXT);
        pages.save();

        assertThat(opened("1.0", "settings").knows("a.md")).isFalse();
        assertThat(opened("1.0", "settings").recall("b.md", OTHER_DIGEST, TEXT)).contains("text of b");
    }

    @Test
    void what_is_read_anew_stands_beside_what_was_known() throws Exception {
        PageMemory pages = opened("1.0", "settings");
        pages.recall("b.md", OTHER_DIGEST, TEXT);
        pages.keep("a.md", OTHER_DIGEST, "another text", TEXT);
        pages.save();

        assertThat(recalled()).isEmpty();
        assertThat(opened("1.0", "settings").recall("a.md", OTHER_DIGEST, TEXT)).contains("another text");
        assertThat(opened("1.0", "settings").recall("b.md", OTHER_DIGEST, TEXT)).contains("text of b");
    }

    @Test
    void where_nothing_is_new_nothing_is_written() throws Exception {
        PageMemory pages = opened("1.0", "settings");
        pages.recall("a.md", DIGEST, TEXT);
        pages.recall("b.md", OTHER_DIGEST, TEXT);
        Files.delete(folder.resolve("pages"));
        pages.save();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_same_pages_are_the_same_bytes_whatever_their_order() throws Exception {
        byte[] first = Files.readAllBytes(folder.resolve("pages"));
        Files.delete(folder.resolve("pages"));
        PageMemory pages = opened("1.0", "settings");
        pages.keep("b.md", OTHER_DIGEST, "text of b", TEXT);
        pages.keep("a.md", DIGEST, "text of a", TEXT);
        pages.save();

        assertThat(Files.readAllBytes(folder.resolve("pages"))).isEqualTo(first);
    }

    @Test
    void none_keeps_nothing() throws Exception {
        PageMemory none = PageMemory.none();
        none.open("settings");

        assertThat(none.isKept()).isFalse();
        assertThat(none.knows("a.md")).isFalse();
        none.save();
        assertThat(recalled()).contains("text of a");
    }

    @Test
    void a_file_that_is_gone_is_none() throws Exception {
        Files.delete(folder.resolve("pages"));

        assertThat(recalled()).isEmpty();
    }

    /** As another build does that remembers in the same file. */
    @Test
    void a_file_that_is_replaced_while_it_is_asked_for_says_nothing_wrong() throws Exception {
        byte[] first = Files.readAllBytes(folder.resolve("pages"));
        PageMemory mine = opened("1.0", "settings");
        PageMemory other = opened("1.0", "settings");
        other.keep("a.md", OTHER_DIGEST, "text of c", TEXT);
        other.keep("b.md", OTHER_DIGEST, "text of b", TEXT);
        other.save();

        assertThat(mine.recall("a.md", DIGEST, TEXT)).isEmpty();
        assertThat(mine.recall("b.md", OTHER_DIGEST, TEXT)).contains("text of b");

        Files.write(folder.resolve("pages"), Arrays.copyOf(first, first.length - 20));
        PageMemory again = opened("1.0", "settings");
        assertThat(again.knows("a.md")).isFalse();
    }

    @Test
    void what_cannot_be_read_any_more_is_not_written_again() throws Exception {
        PageMemory pages = opened("1.0", "settings");
        pages.recall("a.md", DIGEST, TEXT);
        pages.keep("c.md", DIGEST, "text of c".repeat(10_000), TEXT);
        Files.delete(folder.resolve("pages"));

        pages.save();

        assertThat(recalled()).contains("text of a");
    }

    /** Wherever it is cut off, and whichever byte is another one, it is as if nothing were remembered. */
    @Test
    void a_spoilt_file_is_none() throws IOException {
        Path file = folder.resolve("pages");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(recalled()).as("cut off at %s", i).isEmpty();
            byte[] other = whole.clone();
            other[i] ^= 0x41;
            Files.write(file, other);
            assertThat(recalled()).as("another byte at %s", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\u00FCber",
                "na\u00EFve \u2013 \u201Cquoted\u201D",
                "\uD83D\uDE9A",
                "\uD83D alone",
                "a\u0000b\n"
            })
    void any_text_is_read_as_it_was_written(String text) {
        Out out = new Out();
        out.text(text);
        out.text(Optional.of(text));
        out.text(Optional.empty());

        In in = new In(out.bytes(), 0);

        assertThat(in.text()).isEqualTo(text);
        assertThat(in.optionalText()).contains(text);
        assertThat(in.optionalText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void any_number_is_read_as_it_was_written(int number) {
        Out out = new Out();
        out.number(number);
        out.flag(true);

        In in = new In(out.bytes(), 0);

        assertThat(in.number()).isEqualTo(number);
        assertThat(in.flag()).isTrue();
    }

    @Test
    void one_object_is_one_object_again() {
        String path = "docs/work/a.md";
        Out out = new Out();
        out.sharedText(path);
        out.sharedText("another");
        out.sharedText(path);

        In in = new In(out.bytes(), 0);
        String first = in.sharedText();

        assertThat(first).isEqualTo(path);
        assertThat(in.sharedText()).isEqualTo("another");
        assertThat(in.sharedText()).isSameAs(first);
    }

    @Test
    void a_long_text_finds_room() {
        String text = "\u2013".repeat(100_000);
        Out out = new Out();
        out.number(1);
        out.text(text);

        In in = new In(out.bytes(), 0);

        assertThat(in.number()).isEqualTo(1);
        assertThat(in.text()).isEqualTo(text);
    }
}
