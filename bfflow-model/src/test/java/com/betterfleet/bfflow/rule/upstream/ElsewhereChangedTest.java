package com.betterfleet.bfflow.rule.upstream;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.catalog.Wiki;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.lock.LockUpdate;
import com.betterfleet.bfflow.review.ReviewText;
import com.betterfleet.bfflow.tree.DiskTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section of another repository, of which its catalogue tells, says something else than stories here were agreed on. */
class ElsewhereChangedTest {

    private static final String SPECIFICATION = "docs/work/active/fleet/specification.md";
    private static final String LINK = "catalog:wiki/fleet/specification#positions";

    @TempDir
    private Path folder;

    @TempDir
    private Path there;

    private TinyRepository wiki;

    @BeforeEach
    void agreed() throws Exception {
        wiki = Wiki.in(there);
        TinyRepository.whole(folder).replace(STORIES, "(specification.md)", "(" + LINK + ")");
        Governed governed = governed(Wiki.asUpstream(wiki));
        Lock lock = LockUpdate.of(governed.chain(), Lock.NONE, Optional.empty()).lock();
        Files.writeString(folder.resolve(Lock.FILE), LockFile.text(lock));
        assertThat(LockFile.text(lock)).endsWith("link: \"" + LINK + "\"}\n");
    }

    private Governed governed(Elsewhere elsewhere) throws Exception {
        return Governed.read(
                folder, new DiskTree(folder), "bfflow.yml", getClass().getClassLoader(), elsewhere);
    }

    private static List<String> lines(Governed governed) {
        return governed.check(LocalDate.of(2026, 11, 22), Optional.empty()).findings().stream()
                .filter(finding -> finding.rule().equals("upstream-changed"))
                .map(finding -> finding.location() + " " + finding.message())
                .toList();
    }

    @Test
    void a_section_of_an_upstream_that_changed_is_found() throws Exception {
        assertThat(lines(governed(Wiki.asUpstream(wiki)))).isEmpty();
        wiki.replace(SPECIFICATION, "#### On the map", "#### On the map and in the list");

        Governed changed = governed(Wiki.asUpstream(wiki));

        assertThat(lines(changed))
                .containsExactly(
                        STORIES + ":3:18 'Positions' in catalog:wiki/fleet/specification has changed since stories"
                                + " of this set were agreed on it");
        assertThat(ReviewText.of(changed.reviewer().review(Optional.empty())))
                .startsWith(
                        LINK + " says something else than COR-12 was agreed on; what it says is not in the catalogue of"
                                + " wiki 1.4.0, only that it is another text than was agreed; read it at"
                                + " https://wiki.example.com/work/active/fleet/specification/"
                                + LINK.substring(LINK.indexOf('#'))
                                + ", and what it said in the history of that repository.\n\nAccept it: mvn bfflow:review"
                                + " -Dbfflow.accept=COR-12\n");
    }

    @Test
    void of_an_upstream_that_is_published_nowhere_there_is_no_address() throws Exception {
        wiki.without("mkdocs.yml").replace(SPECIFICATION, "#### On the map", "#### On the map and in the list");

        assertThat(ReviewText.of(governed(Wiki.asUpstream(wiki)).reviewer().review(Optional.empty())))
                .contains("than was agreed; read it, and what it said, in the history of that repository.\n");
    }

    @Test
    void another_section_of_it_is_none_of_ours_nor_is_its_status() throws Exception {
        wiki.replace(SPECIFICATION, "### Alarms", "### Alarms and sounds")
                .replace("docs/work/active/fleet/stories.md", "#alarms", "#alarms-and-sounds")
                .replace(SPECIFICATION, "- Challenge:", "- Status: approved\n- Challenge:");

        assertThat(lines(governed(Wiki.asUpstream(wiki)))).isEmpty();
    }

    @Test
    void where_the_upstream_is_not_at_hand_nothing_is_judged_and_nothing_goes() throws Exception {
        Governed alone = governed(Elsewhere.NOTHING);

        LockUpdate update = LockUpdate.of(alone.chain(), alone.inputs().lock().orElseThrow(), Optional.empty());

        assertThat(lines(alone)).isEmpty();
        assertThat(update.isNothing()).isTrue();
        assertThat(update.lock()).isEqualTo(alone.inputs().lock().orElseThrow());
    }
}
