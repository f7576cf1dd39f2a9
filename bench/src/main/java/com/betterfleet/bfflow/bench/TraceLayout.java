package com.betterfleet.bfflow.bench;

/** The same pages as specification items of OpenFastTrace: each covers the one above it, and the trace is whole. */
final class TraceLayout implements Layout {

    @Override
    public String docs() {
        return "doc";
    }

    @Override
    public String challenge(Item item) {
        return """
                # Challenge: %s
                `feat~%s~1`

                %s

                Needs: req

                ## Motivation

                %s""".formatted(item.title(), item.folder(), item.useCases(), item.motivation());
    }

    @Override
    public String specification(Item item) {
        StringBuilder page = new StringBuilder("# Specification: " + item.title() + "\n\n## Requirements\n\n");
        for (int index = 0; index < Item.STORIES; index++) {
            page.append(
                    """
                    ### %s
                    `%s`

                    %sCovers:

                    - `feat~%s~1`

                    Needs: story

                    """.formatted(item.topic(index), requirement(item, index), item.requirement(index), item.folder()));
        }
        return page.toString();
    }

    @Override
    public String stories(Item item) {
        StringBuilder page = new StringBuilder("# Stories: " + item.title() + "\n\n");
        for (int index = 0; index < Item.STORIES; index++) {
            String link = "[" + item.topic(index) + "](specification.md#" + item.anchor(index) + ")";
            page.append("""
                    ## %s on the board
                    `%s`

                    %s

                    %s

                    **Acceptance criteria**

                    %s

                    Covers:

                    - `%s`

                    Needs: note

                    """.formatted(
                            item.topic(index),
                            story(item, index),
                            item.narrative(index),
                            item.story(index, link),
                            item.criteria(index),
                            requirement(item, index)));
        }
        return page.toString();
    }

    @Override
    public String entry(Item item, int index) {
        return """
                # %s are shown on board %s
                `note~cor-%s~1`

                %s

                Covers:

                - `%s`
                """.formatted(
                        item.topic(index), item.number(), item.story(index), item.entry(index), story(item, index));
    }

    private static String requirement(Item item, int index) {
        return "req~" + item.folder() + "-" + item.anchor(index) + "~1";
    }

    private static String story(Item item, int index) {
        return "story~cor-" + item.story(index) + "~1";
    }
}
