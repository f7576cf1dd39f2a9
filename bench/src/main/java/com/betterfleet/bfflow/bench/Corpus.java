package com.betterfleet.bfflow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A repository that is governed by its chain, without a fault in it. The same bytes wherever and whenever it is written.
 *
 * @param stories how many; ten make a work item, with a challenge of 3 KB, a specification of 6 KB, stories of 8 KB together
 *     and ten entries
 */
record Corpus(int stories) {

    Corpus {
        if (stories < Item.STORIES || stories % Item.STORIES != 0) {
            throw new IllegalArgumentException("ten stories make a work item, so not " + stories);
        }
    }

    /** Writes it for bfflow. */
    void writeChain(Path folder) throws IOException {
        write(folder, "bfflow.yml", "story-id: \"COR-[0-9]+\"\nrequirement-sections: [Requirements]\n");
        write(folder, new ChainLayout());
    }

    /** Writes the same items for OpenFastTrace. */
    void writeTrace(Path folder) throws IOException {
        write(folder, new TraceLayout());
    }

    /** Makes one file different from what it was in any other round, without breaking anything. */
    static void change(Path folder, int round) throws IOException {
        Layout layout = new ChainLayout();
        Item item = new Item(0);
        write(folder, work(layout, item, "challenge.md"), layout.challenge(item) + "This is round " + round + ".\n");
    }

    private void write(Path folder, Layout layout) throws IOException {
        for (int number = 0; number < stories / Item.STORIES; number++) {
            Item item = new Item(number);
            write(folder, work(layout, item, "challenge.md"), layout.challenge(item));
            write(folder, work(layout, item, "specification.md"), layout.specification(item));
            write(folder, work(layout, item, "stories.md"), layout.stories(item));
            for (int index = 0; index < Item.STORIES; index++) {
                String entry = layout.docs() + "/release-notes/unreleased/COR-" + item.story(index) + ".md";
                write(folder, entry, layout.entry(item, index));
            }
        }
    }

    private static String work(Layout layout, Item item, String file) {
        return layout.docs() + "/work/active/" + item.folder() + "/" + file;
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
