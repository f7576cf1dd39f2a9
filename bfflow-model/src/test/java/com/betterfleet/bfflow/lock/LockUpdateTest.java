package com.betterfleet.bfflow.lock;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.StoryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockUpdateTest {

    @TempDir
    private Path folder;

    private TinyRepository repository;

    @BeforeEach
    void stories() {
        repository = TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-1: One", "- Status: proposed"),
                        story("## COR-2: Two", "- Status: ready"),
                        story("## COR-3: Three", "- Status: done"),
                        story("## COR-4: Four", "- Status: released"),
                        story("## COR-5: Five", "- Status: ready\n- Specification: [Gone](gone.md)")));
    }

    private LockUpdate update(Lock lock, String... only) throws Exception {
        Optional<Set<StoryId>> chosen = only.length == 0
                ? Optional.empty()
                : Optional.of(
                        Set.copyOf(List.of(only).stream().map(StoryId::new).toList()));
        return LockUpdate.of(repository.chain(), lock, chosen);
    }

    private static List<String> lines(List<Agreement> agreements) {
        return agreements.stream().map(line -> line.story() + " " + line.link()).toList();
    }

    @Test
    void all_means_those_that_somebody_has_agreed_to_build() throws Exception {
        LockUpdate update = update(Lock.NONE);

        assertThat(lines(update.lock().agreements()))
                .containsExactly("COR-2 " + SPECIFICATION, "COR-3 " + SPECIFICATION);
        assertThat(update.accepted()).hasSize(2).allMatch(AgreedLink::isNew);
        assertThat(update.unread()).containsExactly(new StoryId("COR-5"));
        assertThat(update(update.lock()).isNothing()).isTrue();
    }

    @Test
    void a_proposed_story_is_agreed_only_where_somebody_says_so_and_is_kept_up_to_date_then() throws Exception {
        Lock lock = update(Lock.NONE, "COR-1").lock();
        repository.replace(SPECIFICATION, "five minutes", "ten minutes");

        LockUpdate update = update(lock);

        assertThat(lines(lock.agreements())).containsExactly("COR-1 " + SPECIFICATION);
        assertThat(update.accepted()).hasSize(3);
    }

    @Test
    void accepting_one_story_leaves_the_lines_of_all_others() throws Exception {
        Lock lock = update(Lock.NONE).lock();
        repository.replace(SPECIFICATION, "five minutes", "ten minutes");

        LockUpdate update = update(lock, "COR-3");

        assertThat(update.accepted())
                .extracting(link -> link.story().id().text())
                .containsExactly("COR-3");
        assertThat(update.lock().agreements()).contains(lock.agreements().get(0));
        assertThat(update.lock().agreements()).hasSize(2);
    }

    @Test
    void what_is_over_or_gone_goes_with_the_next_acceptance() throws Exception {
        Lock lock = update(Lock.NONE).lock();
        repository.replace(STORIES, "Status: done", "Status: released").replace(STORIES, "COR-2", "COR-20");

        LockUpdate update = update(lock);

        assertThat(lines(update.takenOut())).containsExactly("COR-2 " + SPECIFICATION, "COR-3 " + SPECIFICATION);
        assertThat(lines(update.lock().agreements())).containsExactly("COR-20 " + SPECIFICATION);
        assertThat(lines(update(lock, "COR-2").takenOut())).containsExactly("COR-2 " + SPECIFICATION);
    }

    @Test
    void another_link_takes_the_place_of_the_old_one() throws Exception {
        Lock lock = update(Lock.NONE).lock();
        repository.replace(STORIES, "(specification.md)", "(specification.md#stale-vehicles)");

        LockUpdate update = update(lock);

        assertThat(update.accepted())
                .hasSize(2)
                .allMatch(AgreedLink::isRelinked)
                .allMatch(AgreedLink::isChanged);
        assertThat(lines(update.lock().agreements()))
                .containsExactly(
                        "COR-2 " + SPECIFICATION + "#stale-vehicles", "COR-3 " + SPECIFICATION + "#stale-vehicles");
    }

    @Test
    void while_a_link_is_broken_its_line_stays() throws Exception {
        Lock lock = update(Lock.NONE).lock();
        repository.replace(STORIES, "(specification.md)", "(specification.md#gone)");

        LockUpdate update = update(lock);

        assertThat(update.lock()).isEqualTo(lock);
        assertThat(update.isNothing()).isTrue();
        assertThat(update.unread()).extracting(StoryId::text).containsExactly("COR-2", "COR-3", "COR-5");
    }

    @Test
    void who_asks_for_a_story_that_is_over_is_told() throws Exception {
        assertThat(update(Lock.NONE, "COR-4").passedOver()).containsExactly(new StoryId("COR-4"));
        assertThat(update(Lock.NONE).passedOver()).isEmpty();
    }

    @Test
    void two_stories_of_one_id_have_one_line() throws Exception {
        repository.replace(STORIES, "COR-3", "COR-2");

        assertThat(lines(update(Lock.NONE).lock().agreements())).containsExactly("COR-2 " + SPECIFICATION);
    }

    @Test
    void a_status_that_nobody_knows_changes_nothing() throws Exception {
        Lock lock = update(Lock.NONE).lock();
        repository
                .replace(STORIES, "Status: done", "Status: dnoe")
                .replace(SPECIFICATION, "five minutes", "ten minutes");

        LockUpdate update = update(lock);

        assertThat(update.accepted())
                .extracting(link -> link.story().id().text())
                .containsExactly("COR-2");
        assertThat(update.lock().agreements()).contains(lock.agreements().get(1));
    }
}
