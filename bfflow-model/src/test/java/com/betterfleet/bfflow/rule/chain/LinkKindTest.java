package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKindTest {

    @TempDir
    Path folder;

    @Test
    void a_link_to_another_kind_is_found_at_the_link() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(STORIES, "(specification.md)", "(challenge.md)"));

        assertThat(finding.rule()).isEqualTo("link-kind");
        assertThat(finding.location()).hasToString(STORIES + ":3:18");
        assertThat(finding.message())
                .isEqualTo("the link 'challenge.md' in Specification leads to " + CHALLENGE
                        + ", which is a challenge, no specification");
        assertThat(finding.fix().text()).isEqualTo("Link to the specification that is meant.");
        assertThat(finding.affects()).containsExactly("COR-12");
    }

    @Test
    void a_link_with_two_things_wrong_is_one_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(STORIES, "(specification.md)", "(challenge.md#nope)")))
                .containsExactly("link-kind error " + STORIES + ":3:18 the link 'challenge.md#nope' in Specification"
                        + " leads to " + CHALLENGE + ", which is a challenge, no specification");
    }

    @Test
    void a_supporting_document_could_be_made_part_of_the_chain() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + ITEM + "why.md\n# Why\n\nText.\n")
                .replace(SPECIFICATION, "(challenge.md)", "(why.md)"));

        assertThat(finding.message())
                .isEqualTo("the link 'why.md' in Challenge leads to " + ITEM
                        + "why.md, which is not part of the chain, no challenge");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Link to the challenge that is meant; or, if this page is one, write 'artefact: challenge' in"
                                + " its front matter.");
    }

    @Test
    void a_supporting_document_that_says_what_it_is_will_do() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "why.md\n---\nartefact: challenge\n---\n# Why\n\n"
                                + "## High-Level Use Cases / JTBD\n\n- One.\n")
                        .replace(SPECIFICATION, "(challenge.md)", "(why.md)")))
                .isEmpty();
    }

    @Test
    void a_file_outside_the_work_folder_is_not_part_of_the_chain() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== docs/vision.md\n# Vision\n")
                .replace(SPECIFICATION, "(challenge.md)", "(/docs/vision.md)"));

        assertThat(finding.message())
                .isEqualTo("the link '/docs/vision.md' in Challenge leads to docs/vision.md, which is not part of the"
                        + " chain, no challenge");
        assertThat(finding.fix().text()).isEqualTo("Link to the challenge that is meant.");
    }

    @Test
    void it_weighs_one_step_less_in_the_backlog_and_in_archived_work() throws Exception {
        for (String stage : new String[] {"backlog", "archived"}) {
            String files = TinyRepository.WHOLE
                    .replace("/active/", "/" + stage + "/")
                    .replace("(challenge.md)", "(stories.md)");

            assertThat(all(TinyRepository.in(folder.resolve(stage), files)))
                    .containsExactly("link-kind warning docs/work/" + stage
                            + "/dispatch/specification.md:3:14 the link 'stories.md' in Challenge leads to docs/work/"
                            + stage + "/dispatch/stories.md, which is a story set, no challenge");
        }
    }
}
