package com.betterfleet.bfflow.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What chance puts together does no more harm than what the fuzzer does. */
class AnyInputTest {

    private static final List<String> BITS = List.of(
            "\n",
            "\r\n",
            "- ",
            "> ",
            "# ",
            "## COR-12: ",
            "---\n",
            "***",
            "_",
            "`",
            "```",
            "[a]",
            "(b.md)",
            "![x](y)",
            "<b>",
            "<!--",
            "|a|b|\n|-|-|\n",
            "=",
            "1. ",
            "    ",
            "\t",
            "\\",
            "&amp;",
            "[^1]",
            "{#id}",
            ": ",
            "key: ",
            "\"",
            "'",
            "&a ",
            "*a",
            "{a: b}",
            "[x, y]",
            "Status: done\n",
            "As a u, I want x",
            "\uFEFF",
            "\u200B",
            "\u0000",
            "<!-- bfflow:begin -->\n",
            "<!-- bfflow:end -->\n",
            ",",
            "ID,Title,Status\n",
            "COR-1,",
            "a",
            "j",
            "b");

    @Property(seed = "2611", tries = 2000)
    void does_no_harm(
            @ForAll("targets") String target, @ForAll("texts") String text, @ForAll("charsets") Charset charset)
            throws Exception {
        FuzzInputsTest.TARGETS.get(target).run(text.getBytes(charset));
    }

    @Provide
    Arbitrary<String> targets() {
        return Arbitraries.of(FuzzInputsTest.TARGETS.keySet().stream().sorted().toList());
    }

    /** What means something here and there, and anything in between. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.of(BITS)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(8)))
                .list()
                .ofMaxSize(20)
                .map(bits -> String.join("", bits));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.frequency(
                Tuple.of(8, StandardCharsets.UTF_8),
                Tuple.of(1, StandardCharsets.ISO_8859_1),
                Tuple.of(1, StandardCharsets.UTF_16));
    }
}
