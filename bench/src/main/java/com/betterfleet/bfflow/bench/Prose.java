package com.betterfleet.bfflow.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as people write it, with lists, tables, code, bold words and links now and then: for one seed always the same. */
final class Prose {

    private static final List<String> WHO =
            List.of("A dispatcher", "The night shift", "A depot manager", "The board", "A driver", "The fleet service");
    private static final List<String> DOES =
            List.of("sees", "is told about", "keeps an eye on", "reports", "goes back to", "plans around", "sorts");
    private static final List<String> WHAT = List.of(
            "vehicles that went quiet",
            "orders without a driver",
            "a battery that is nearly empty",
            "the gates of the depot",
            "a route that was closed",
            "deliveries that came too late");
    private static final List<String> WHEN = List.of(
            "five minutes after the last signal",
            "before the shift begins",
            "as soon as the order changes",
            "once a day, and on demand",
            "while the lorry is still at the ramp");
    private static final List<String> WORDS = List.of("**at once**", "`stale-after`", "*without asking*", "by itself");

    // specified to the last bit, on every Java
    private final Random random;

    /** The text of a seed. */
    Prose(long seed) {
        this.random = new Random(seed);
    }

    /** Blocks of Markdown, about as many bytes as asked for, with these links among the sentences. */
    String blocks(int bytes, List<String> links) {
        StringBuilder text = new StringBuilder();
        while (text.length() < bytes) {
            boolean isFirst = text.isEmpty();
            text.append(!isFirst && random.nextInt(3) == 0 ? extra() : paragraph(3, links))
                    .append("\n\n");
        }
        return text.toString();
    }

    /** Some sentences, one a line, and one more with a link, if there are any. */
    String paragraph(int sentences, List<String> links) {
        String text = Stream.generate(this::sentence).limit(sentences).collect(Collectors.joining("\n"));
        return links.isEmpty() ? text : text + "\nSee " + pick(links) + " for the rest.";
    }

    /** One sentence. */
    String sentence() {
        String often = random.nextInt(3) == 0 ? " " + pick(WORDS) : "";
        return pick(WHO) + " " + pick(DOES) + " " + pick(WHAT) + often + ", " + pick(WHEN) + ".";
    }

    /** A list of sentences. */
    String list(int items) {
        return Stream.generate(() -> "- " + sentence()).limit(items).collect(Collectors.joining("\n"));
    }

    private String extra() {
        return switch (random.nextInt(3)) {
            case 0 -> list(3);
            case 1 -> table();
            default -> code();
        };
    }

    private String table() {
        return Stream.generate(() -> "| " + pick(WHAT) + " | " + pick(WHEN) + " | " + random.nextInt(60) + " |")
                .limit(3)
                .collect(Collectors.joining("\n", "| what | when | minutes |\n| --- | --- | ---: |\n", ""));
    }

    private String code() {
        return """
                ```yaml
                board:
                  stale-after: %sm
                  colour: "#%06x"
                ```""".formatted(random.nextInt(60), random.nextInt(0x1000000));
    }

    private String pick(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
