package com.betterfleet.bfflow.move;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedPathTest {

    private static final ItemMove MOVE = new ItemMove("docs/work", "my telematics", Stage.ACTIVE, Stage.ARCHIVED);
    private static final ItemMove BACK = new ItemMove("docs/work", "my telematics", Stage.ARCHIVED, Stage.ACTIVE);

    private static String item(String folder) {
        return folder.replace("ITEM", "docs/work/active/my telematics");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // to the item, from a sibling, from elsewhere in the work folder, from elsewhere, from the root
                "docs/work/active/board | ../my telematics/spec.md | ../../archived/my telematics/spec.md",
                "docs/work/active/board | ./.././my%20telematics/a/b.png | ./.././../archived/my%20telematics/a/b.png",
                "docs/work/active/board/stories | ../../my telematics | ../../../archived/my telematics",
                "docs/work/active | my telematics/spec.md | ../archived/my telematics/spec.md",
                "docs/work | active/my telematics/spec.md | archived/my telematics/spec.md",
                "docs/work/archived/old | ../../active/my telematics/x.md | ../my telematics/x.md",
                "docs/work/archived/old | a/../../../active/my telematics/x.md | a/../../my telematics/x.md",
                "docs/work/backlog/old | ../../active/my telematics/x.md | ../../archived/my telematics/x.md",
                "docs/release-notes/unreleased | ../../work/active/my telematics/x.md | ../../work/archived/my telematics/x.md",
                "'' | docs/work/active/my telematics/ | docs/work/archived/my telematics/",
                "'' | /docs/work/active/my telematics/x.md | /docs/work/archived/my telematics/x.md",
                "ITEM | ../../active/my telematics/x.md | ../../archived/my telematics/x.md",
                // from the item
                "ITEM | ../board/spec.md | ../../active/board/spec.md",
                "ITEM/a/b | ../../../board/spec.md | ../../../../active/board/spec.md",
                "ITEM | ../index.md | ../../active/index.md",
                "ITEM | .. | ../../active",
                "ITEM | ../ | ../../active/",
                "ITEM | ../../archived/old/x.md | ../old/x.md",
                "ITEM | ../../archived/ | ../",
            })
    void it_leads_where_it_led_and_back_again(String folder, String path, String moved) {
        assertThat(new MovedPath(MOVE).written(item(folder), path)).isEqualTo(moved);

        String after = item(folder).replace("ITEM", "").replace(MOVE.source(), MOVE.target());
        assertThat(new MovedPath(BACK).written(after, moved)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // within the item
                "ITEM | spec.md",
                "ITEM/a | ../spec.md",
                "ITEM | ../my telematics/spec.md",
                // as deep as before
                "ITEM | ../../backlog/next/spec.md",
                "ITEM | ../../active/board/spec.md",
                "ITEM | ../../../guides/board.md",
                // out of the repository
                "ITEM | ../../../../../../x.md",
                // others
                "docs/work/active/board | ../telematics/spec.md",
                "docs/work/active/board | spec.md",
                "docs/work/active/board | ../my telematics.md",
                "docs/work/backlog/board | ../my telematics/spec.md",
                "docs/other/active/board | ../my telematics/spec.md",
                "docs/work/active/board | ''",
                "docs/work/active/board | 100%/x",
            })
    void another_stays_as_it_is(String folder, String path) {
        assertThat(new MovedPath(MOVE).written(item(folder), path)).isEqualTo(path);
    }
}
