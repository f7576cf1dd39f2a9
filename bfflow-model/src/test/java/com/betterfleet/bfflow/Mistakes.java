package com.betterfleet.bfflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Repositories with slips of the pen in them: a letter too many, a line that is gone, a file by another name. */
public final class Mistakes {

    private static final int MOST = 6;

    private static final String MORE = """
            === docs/work/active/dispatch/more-stories.md
            # More stories

            **Specification**: [Board](specification.md#stale-vehicles)
            **Milestone**: 2026.11

            ## COR-13: Hatch them

            - Status: done
            - Depends on: COR-12

            As a dispatcher, I want stale vehicles hatched, so that I see them without colour.

            **Acceptance criteria**

            - They are hatched.

            ## COR-14: Leave them out

            - Status: ready
            - Challenge: [Why](challenge.md#high-level-use-cases-jtbd)

            As a dispatcher, I want stale vehicles left out.

            Given a stale vehicle, when I assign, then it is not offered.
            === docs/work/active/dispatch/release-plan.md
            # November

            - Milestone: 2026.11
            === docs/release-notes/unreleased/COR-13.md
            ---
            stories: [COR-13]
            type: changed
            audience: operator
            title: Hatching
            configuration:
              - {action: added, key: HATCH, kind: env}
            ---
            """;

    private Mistakes() {}

    /** A repository in this empty folder with some mistakes. */
    public static TinyRepository in(Path folder, Random random) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with(MORE);
        for (int mistakes = 1 + random.nextInt(MOST); mistakes > 0; mistakes--) {
            spoil(folder, random);
        }
        return repository;
    }

    private static void spoil(Path folder, Random random) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        if (random.nextInt(12) == 0) {
            String name = file.getFileName().toString();
            Path other = file.resolveSibling(random.nextBoolean() ? name.toLowerCase(Locale.ROOT) : "x" + name);
            if (!Files.exists(other)) {
                Files.move(file, other);
            }
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.isEmpty()) {
            return;
        }
        int at = random.nextInt(lines.size());
        if (random.nextInt(5) == 0) {
            lines.remove(at);
        } else {
            lines.set(at, slip(lines.get(at), random));
        }
        Files.writeString(file, String.join(random.nextInt(8) == 0 ? "\r\n" : "\n", lines) + "\n");
    }

    private static String slip(String line, Random random) {
        if (line.length() < 3) {
            return line;
        }
        int at = 1 + random.nextInt(line.length() - 2);
        return switch (random.nextInt(5)) {
            case 0 -> line.substring(0, at) + line.substring(at + 1);
            case 1 -> line.substring(0, at) + line.charAt(at) + line.substring(at);
            case 2 -> line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
            case 3 -> line.toLowerCase(Locale.ROOT);
            default -> line.substring(0, at) + "e" + line.substring(at + 1);
        };
    }
}
