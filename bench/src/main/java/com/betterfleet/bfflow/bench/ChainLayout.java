package com.betterfleet.bfflow.bench;

import java.util.List;

/** The pages as bfflow reads them. */
final class ChainLayout implements Layout {

    private static final List<String> TYPES = List.of("added", "changed", "fixed");

    @Override
    public String docs() {
        return "docs";
    }

    @Override
    public String challenge(Item item) {
        return """
                # Challenge: %s

                - Status: approved
                - Owner: Fleet operations

                ## High-Level Use Cases / JTBD

                %s

                ## Motivation

                %s""".formatted(item.title(), item.useCases(), item.motivation());
    }

    @Override
    public String specification(Item item) {
        StringBuilder page = new StringBuilder("""
                # Specification: %s

                - Challenge: [%s](challenge.md)
                - Status: approved

                ## Requirements

                """.formatted(item.title(), item.title()));
        for (int index = 0; index < Item.STORIES; index++) {
            page.append("### ").append(item.topic(index)).append("\n\n").append(item.requirement(index));
        }
        return page.toString();
    }

    @Override
    public String stories(Item item) {
        StringBuilder page = new StringBuilder("""
                # Stories: %s

                - Specification: [%s](specification.md)

                """.formatted(item.title(), item.title()));
        for (int index = 0; index < Item.STORIES; index++) {
            page.append(story(item, index));
        }
        return page.toString();
    }

    private static String story(Item item, int index) {
        String depends = index % 5 == 4 ? "- Depends on: " + id(item, index - 1) + "\n" : "";
        String link = "[" + item.topic(index) + "](specification.md#" + item.anchor(index) + ")";
        return """
                ## %s: %s on the board

                - Status: %s
                - Specification: %s
                %s
                %s

                %s

                **Acceptance criteria**

                %s

                """.formatted(
                        id(item, index),
                        item.topic(index),
                        index % 2 == 0 ? "in delivery" : "done",
                        link,
                        depends,
                        item.narrative(index),
                        item.story(index, link),
                        item.criteria(index));
    }

    @Override
    public String entry(Item item, int index) {
        return """
                ---
                stories: [%s]
                type: %s
                audience: %s
                title: %s are shown on board %s
                ---
                %s
                """.formatted(
                        id(item, index),
                        TYPES.get(index % TYPES.size()),
                        index % 4 == 3 ? "operator" : "customer",
                        item.topic(index),
                        item.number(),
                        item.entry(index));
    }

    private static String id(Item item, int index) {
        return "COR-" + item.story(index);
    }
}
