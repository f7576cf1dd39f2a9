package com.betterfleet.bfflow.review;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import com.betterfleet.bfflow.answer.Answers;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.git.GitRepository;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.LinkedText;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.lock.LockUpdate;
import com.betterfleet.bfflow.page.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who asks what has changed. */
class ReviewerTest {

    private static final String LINKED = "- Status: ready\n- Specification: [S](specification.md#stale-vehicles)";

    @TempDir
    private Path folder;

    @TempDir
    private Path clone;

    private TinyRepository repository;
    private Versioned versioned;
    private String agreed;

    @BeforeEach
    void agreed() throws Exception {
        repository = TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: One", LINKED), story("## COR-13: Two", LINKED), story("## COR-14: Three")));
        versioned = Versioned.begun(repository);
        agreed = versioned.commit("Begin").name().substring(0, 7);
        Governed governed = governed(folder);
        Files.writeString(
                folder.resolve(Lock.FILE),
                LockFile.text(LockUpdate.of(governed.chain(), Lock.NONE, Optional.empty())
                        .lock()));
        versioned.commit("Agreed");
    }

    @AfterEach
    void close() {
        versioned.close();
    }

    private static Governed governed(Path root) throws Exception {
        return Governed.read(root, "bfflow.yml", ReviewerTest.class.getClassLoader());
    }

    private Review review(String... only) throws Exception {
        return review(folder, only);
    }

    private static Review review(Path root, String... only) throws Exception {
        Optional<Set<StoryId>> stories = only.length == 0
                ? Optional.empty()
                : Optional.of(
                        Set.copyOf(List.of(only).stream().map(StoryId::new).toList()));
        return governed(root).reviewer().review(stories);
    }

    private void change() throws Exception {
        repository.replace(SPECIFICATION, "five minutes", "ten  minutes");
    }

    @Test
    void nothing_has_changed() throws Exception {
        assertThat(review().isUnchanged()).isTrue();
        assertThat(ReviewText.of(review())).isEqualTo("Nothing has changed since it was agreed (3 links).\n\n");
    }

    @Test
    void the_difference_of_a_section_is_shown_once_for_all_stories_that_were_agreed_on_it() throws Exception {
        change();

        assertThat(ReviewText.of(review("COR-12", "COR-13"))).isEqualTo("""
                docs/work/active/dispatch/specification.md:7:1 says something else than COR-12 and COR-13 were agreed on:

                --- docs/work/active/dispatch/specification.md (agreed, as of %s)
                +++ docs/work/active/dispatch/specification.md (now)
                @@ -1,3 +1,3 @@
                 ### Stale vehicles
                \s
                -A vehicle that has been silent for five minutes is grey.
                +A vehicle that has been silent for ten  minutes is grey.

                Accept it: mvn bfflow:review -Dbfflow.accept=COR-12,COR-13

                1 section changed, 0 links as agreed.

                """.formatted(agreed));
        assertThat(review().changed()).hasSize(2);
    }

    @Test
    void as_markdown_it_can_be_pasted_into_a_merge_request() throws Exception {
        repository.replace(SPECIFICATION, "is grey.", "is\n\n````\ngrey\n````");

        assertThat(ReviewText.markdown(review("COR-12"))).startsWith("""
                ### COR-12: Stale vehicles

                `docs/work/active/dispatch/specification.md:7:1` says something else than was agreed:

                `````diff
                --- docs""").endsWith("""
                Accept it:

                ```sh
                mvn bfflow:review -Dbfflow.accept=COR-12
                ```

                1 section changed, 0 links as agreed.

                """);
    }

    @Test
    void the_newest_commit_that_says_it_counts_whatever_came_later() throws Exception {
        change();
        versioned.commit("Changed");
        repository.replace(SPECIFICATION, "# Specification", "Intro.\n\n# Specification");
        repository.replace(SPECIFICATION, "ten  minutes", "five minutes");
        String newest = versioned.commit("Back").name().substring(0, 7);
        change();
        versioned.commit("Changed again");

        assertThat(review("COR-12").changed().get(0).earlier().commit()).isEqualTo(newest);
    }

    @Test
    void it_is_found_where_the_page_was_and_under_the_heading_it_had() throws Exception {
        repository
                .replace(SPECIFICATION, "### Stale vehicles", "### Old vehicles")
                .replace(STORIES, "#stale", "#old");
        Files.createDirectories(folder.resolve("docs/work/backlog"));
        Files.move(folder.resolve(ITEM), folder.resolve("docs/work/backlog/dispatch"));
        versioned.commit("Moved");

        ChangedText changed = review("COR-12").changed().get(0);

        assertThat(changed.now().link()).isEqualTo("docs/work/backlog/dispatch/specification.md#old-vehicles");
        assertThat(changed.earlier().path()).isEqualTo(SPECIFICATION);
        assertThat(changed.difference()).contains("-### Stale vehicles\n+### Old vehicles\n");
    }

    @Test
    void in_a_shallow_clone_it_says_what_stands_there_now() throws Exception {
        change();
        versioned.commit("Changed");
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();

        assertThat(ReviewText.of(review(clone, "COR-12"))).startsWith("""
                docs/work/active/dispatch/specification.md:7:1 says something else than COR-12 was agreed on; \
                what was agreed is in no commit of this shallow clone; git fetch --unshallow brings the others. \
                It says now:

                ### Stale vehicles

                A vehicle that has been silent for ten  minutes is grey.

                Accept it: mvn""");
    }

    @Test
    void without_git_nobody_knows_what_it_said() throws Exception {
        TinyRepository other = TinyRepository.whole(clone)
                .with("=== bfflow.lock.yml\nagreed:\n- {story: COR-12, fingerprint: \"0123456789012345\", link: "
                        + SPECIFICATION + "}\n");

        EarlierText earlier = review(other.root()).changed().get(0).earlier();

        assertThat(earlier.unknown())
                .isEqualTo("there is no Git repository that can be read, and so nobody knows what it said");
        assertThat(review(other.root()).changed().get(0).present())
                .startsWith("# Specification: Dispatch board\n\n## Requirements\n");
    }

    @Test
    void what_was_never_committed_is_in_no_commit() throws Exception {
        repository.replace(Lock.FILE, "4d4c43c41eb6ee88", "0000000000000000");

        assertThat(review("COR-12").changed().get(0).earlier().unknown())
                .isEqualTo("what was agreed is in none of the commits here that change the page");
    }

    @Test
    void only_so_many_commits_are_looked_at_and_only_of_the_page() throws Exception {
        change();
        ObjectId changed = versioned.commit("Changed");
        repository.replace(STORIES, "Two", "Second");
        versioned.commit("Other page");

        try (GitRepository git = GitRepository.at(folder)) {
            assertThat(git.newest(List.of(SPECIFICATION), 1, any -> true)
                            .orElseThrow()
                            .commit())
                    .isEqualTo(changed.name().substring(0, 7));
            assertThat(git.newest(List.of(SPECIFICATION), 1, file -> file.text().contains("five")))
                    .isEmpty();
            assertThat(git.newest(List.of(SPECIFICATION), 2, file -> file.text().contains("five")))
                    .isPresent();
            assertThat(git.newest(List.of("no/such.md"), 2, any -> true)).isEmpty();
        }
    }

    @Test
    void lines_of_the_lock_that_belong_to_nothing_are_told() throws Exception {
        repository.replace(STORIES, "COR-12", "COR-20");
        Files.writeString(
                folder.resolve(Lock.FILE),
                Files.readString(folder.resolve(Lock.FILE))
                        + "- {story: COR-14, fingerprint: \"0123456789012345\", link: docs/old.md}\n");

        assertThat(ReviewText.of(review())).isEqualTo("""
                bfflow.lock.yml:6:3 COR-14 was agreed on docs/old.md, to which it does not link now. Take the line out: mvn bfflow:review -Dbfflow.accept=COR-14

                bfflow.lock.yml:3:3 COR-12 was agreed on docs/work/active/dispatch/specification.md#stale-vehicles, \
                and there is no such story any more. Take the line out: mvn bfflow:review -Dbfflow.accept=COR-12

                Never agreed: COR-20. Agree on it as it is: mvn bfflow:review -Dbfflow.accept=COR-20

                Nothing has changed since it was agreed (2 links).

                """);
    }

    @Test
    void a_repository_that_has_no_lock_is_told_how_to_begin() throws Exception {
        repository.without(Lock.FILE);

        assertThat(ReviewText.of(review())).isEqualTo("""
                Nobody has written down yet what was agreed. Agree on everything as it is, in bfflow.lock.yml: \
                mvn bfflow:review -Dbfflow.accept=all

                """);
    }

    @Test
    void the_json_is_fit_for_its_schema() throws Exception {
        change();
        repository.replace(STORIES, "COR-13", "COR-20");
        List<Finding> findings = governed(folder)
                .check(LocalDate.of(2026, 11, 22), Optional.empty())
                .findings();
        Governed governed = governed(folder);
        LockUpdate update =
                LockUpdate.of(governed.chain(), governed.inputs().lock().orElseThrow(), Optional.empty());

        String shown = new String(ReviewJson.of(review(), findings).json(), StandardCharsets.UTF_8);
        String accepted = new String(ReviewJson.of(update, true).json(), StandardCharsets.UTF_8);

        assertThat(Answers.errors(shown, ReviewJson.class, "review.schema.json"))
                .isEmpty();
        assertThat(Answers.errors(accepted, ReviewJson.class, "review.schema.json"))
                .isEmpty();
        assertThat(shown).contains("\"commit\": \"" + agreed + "\"", "\"ok\": false", "upstream-changed");
        assertThat(accepted).contains("\"takenOut\": [\n      {\n        \"story\": \"COR-13\"");
    }

    @Test
    void a_section_of_another_repository_has_its_history_there() {
        ChangedText elsewhere = new ChangedText(
                List.of(new StoryId("COR-1")),
                new LinkedText("catalog:wiki/dispatch/specification#stale", "Stale", "0", Optional.empty()),
                new Agreement(
                        new StoryId("COR-1"), "catalog:wiki/dispatch/specification#stale", "1", Location.of(Lock.FILE)),
                "",
                EarlierText.unknown("it is in another repository, where its history is"));
        Review review = new Review(true, 0, List.of(elsewhere), List.of(), List.of(), List.of());

        assertThat(ReviewText.of(review)).startsWith("""
                catalog:wiki/dispatch/specification#stale says something else than COR-1 was agreed on; it is in \
                another repository, where its history is.

                Accept it: mvn""");
    }
}
