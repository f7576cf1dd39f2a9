package com.betterfleet.bfflow.catalog;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.context.ContextMarkdown;
import com.betterfleet.bfflow.context.ContextReader;
import com.betterfleet.bfflow.context.StoryFinder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads of a chain that leads into another repository before they start. */
class ContextElsewhereTest {

    private static final String ADDRESS = "https://wiki.example.com/work/active/fleet/";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private static String context(TinyRepository repository, String asked) throws Exception {
        Chain chain = repository.chain();
        Story story = new StoryFinder(chain).find(asked).orElseThrow();
        Report report = new Report(chain, repository.findings(), Optional.empty());
        return ContextMarkdown.of(new ContextReader(repository.root(), report).read(story), 9999);
    }

    @Test
    void a_specification_elsewhere_is_shown_by_its_address() throws Exception {
        String text = context(
                TinyRepository.whole(folder)
                        .replace(STORIES, "(specification.md)", "(catalog:wiki/fleet/specification#alarms)")
                        .beside(Wiki.asUpstream(Wiki.in(elsewhere)
                                .replace("docs/work/active/fleet/stories.md", "- Delivered in: bf-core\n", ""))),
                "COR-12");

        assertThat(text)
                .contains(
                        "**Ready to code.**",
                        "## Specification: Alarms\n\nFrom \"Specification: Fleet map\","
                                + " catalog:wiki/fleet/specification:1:\n\nIn another repository: " + ADDRESS
                                + "specification/#alarms",
                        "## Why: Fleets are blind\n\nHow might we show where every vehicle is?");
    }

    @Test
    void a_story_elsewhere_is_found_by_its_id_and_by_a_branch() throws Exception {
        TinyRepository service = TinyRepository.in(folder, entry("WIKI-1")).beside(Wiki.asUpstream(Wiki.in(elsewhere)));

        assertThat(context(service, "wiki-1"))
                .isEqualTo(context(service, "dana/wiki-1-show-positions"))
                .contains(
                        "# WIKI-1: Show positions",
                        "## Story\n\nIn another repository: " + ADDRESS + "stories/",
                        "docs/release-notes/unreleased/WIKI-1.md");
        assertThat(new StoryFinder(service.chain()).unknown("WIKI-3"))
                .isEqualTo("there is no story WIKI-3; did you mean WIKI-1?");
    }
}
