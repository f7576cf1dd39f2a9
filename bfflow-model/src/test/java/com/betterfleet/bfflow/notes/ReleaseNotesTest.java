package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static com.betterfleet.bfflow.notes.Entries.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.notes.Entries.Entry;
import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.StoryLine;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.notes.NotesResult.NotFound;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseNotesTest {

    private static final Release RELEASE = new Release(
            "1.4.0",
            "docs/release-notes/released/1.4.0",
            Optional.of("2026-11-22"),
            Optional.of("2026.11"),
            Optional.empty(),
            List.of());

    @Test
    void unreleasedNotesTellOfUnreleasedEntriesOnly() {
        Chain chain = chain(
                entry("added", "New", "COR-2"), entry("added", "Old", "COR-1").in("1.4.0"));

        assertThat(titles(chain, NotesRequest.unreleased())).containsExactly("New");
        assertThat(titles(chain, NotesRequest.unreleased().ofRelease("1.4.0"))).containsExactly("Old");
    }

    @Test
    void customersAndOperatorsAreToldAndOthersOnlyWhenAskedFor() {
        Chain chain = chain(
                entry("added", "A", "COR-1").forAudience("customer"),
                entry("added", "B", "COR-2").forAudience("operator"),
                entry("added", "C", "COR-3").forAudience("internal"),
                entry("added", "D", "COR-4").forAudience(""));

        assertThat(titles(chain, NotesRequest.unreleased())).containsExactly("A", "B");
        assertThat(titles(chain, NotesRequest.unreleased().forAudiences(Set.of("internal"))))
                .containsExactly("C");
    }

    @Test
    void anEntryOfTypeNoneIsNeverTold() {
        Chain chain = chain(entry("none", "", "COR-1").forAudience("internal"));

        assertThat(titles(chain, NotesRequest.unreleased().forAudiences(Set.of("internal"))))
                .isEmpty();
    }

    @Test
    void ofAMilestoneOnlyTheEntriesOfItsStoriesAreTold() {
        Chain chain = chain(
                List.of(story("COR-1", "One", "2026.11"), story("COR-2", "Two", "2026.12")),
                List.of(),
                entry("added", "A", "COR-1"),
                entry("added", "B", "COR-2"),
                entry("added", "Both", "COR-2", "COR-1"),
                entry("added", "Neither", "COR-3"));

        assertThat(titles(chain, NotesRequest.unreleased().ofMilestone("2026.11")))
                .containsExactly("A", "Both");
    }

    @Test
    void sectionsStandInTheOrderInWhichAReaderNeedsThem() {
        Chain chain = chain(
                entry("performance", "9", "COR-1"),
                entry("removed", "8", "COR-2"),
                entry("fixed", "7", "COR-3"),
                entry("changed", "6", "COR-4"),
                entry("added", "5", "COR-5"),
                entry("security", "4", "COR-6"),
                entry("deprecated", "3", "COR-7").deprecating("The new one", "3.0"),
                entry("added", "2", "COR-8").breaking("All", "Wait"),
                entry("", "10", "COR-9"));

        assertThat(page(chain, NotesRequest.unreleased()).sections())
                .extracting(NotesPage.Section::heading)
                .containsExactly(
                        "Action required",
                        "Deprecations",
                        "Security",
                        "Added",
                        "Changed",
                        "Fixed",
                        "Removed",
                        "Faster",
                        "Other");
    }

    @Test
    void aNoteStandsInFullOnceAndIsNamedElsewhere() {
        Chain chain =
                chain(entry("changed", "A", "COR-1").breaking("All", "Wait").deprecating("B", "3.0"));

        List<NotesPage.Section> sections =
                page(chain, NotesRequest.unreleased()).sections();

        assertThat(sections)
                .extracting(NotesPage.Section::id)
                .containsExactly("action-required", "deprecated", "changed");
        assertThat(sections)
                .flatExtracting(NotesPage.Section::items)
                .extracting(Item::fullIn)
                .containsExactly(Optional.empty(), Optional.of("Action required"), Optional.of("Action required"));
    }

    @Test
    void highlightsComeFirstThenStoriesAsPeopleCountThemThenPaths() {
        Chain chain = chain(
                entry("added", "f"),
                entry("added", "d", "COR-10"),
                entry("added", "e", "DEV-1"),
                entry("added", "c", "COR-9").named("more"),
                entry("added", "b", "COR-9").named("less"),
                entry("added", "a", "COR-11").highlighted());

        assertThat(titles(chain, NotesRequest.unreleased())).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void aNoteNamesItsStoriesInNaturalOrderWithTheirTitles() {
        Chain chain = chain(
                List.of(story("COR-9", "Grey out stale vehicles", "2026.11")),
                List.of(),
                entry("added", "A", "COR-10", "COR-9", "COR-10"));

        assertThat(page(chain, NotesRequest.unreleased()).sections())
                .flatExtracting(NotesPage.Section::items)
                .flatExtracting(item -> item.note().stories())
                .extracting(line -> line.id().text(), StoryLine::title)
                .containsExactly(
                        tuple("COR-9", Optional.of("Grey out stale vehicles")), tuple("COR-10", Optional.empty()));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Entry one = entry("added", "A", "COR-1").setting("added", "B", "env", "1", "x");
        Entry other = entry("added", "B", "COR-2").setting("added", "A", "env", "1", "x");

        assertThat(text(chain(one, other))).isEqualTo(text(chain(other, one)));
    }

    @Test
    void anUnknownReleaseIsNotFound() {
        Chain chain =
                chain(List.of(), List.of(RELEASE), entry("added", "A", "COR-1").in("1.3.0"));

        assertThat(message(chain, NotesRequest.unreleased().ofRelease("1.4.1")))
                .isEqualTo("There is no release \"1.4.1\"; did you mean \"1.4.0\"?");
        assertThat(message(chain, NotesRequest.unreleased().ofRelease("20")))
                .isEqualTo("There is no release \"20\": the releases are 1.4.0, 1.3.0.");
        assertThat(message(chain(), NotesRequest.unreleased().ofRelease("20")))
                .isEqualTo("There is no release \"20\": there is none at all yet.");
    }

    @Test
    void anUnknownMilestoneIsNotFound() {
        Chain chain = chain(List.of(story("COR-1", "One", "2026.12")), List.of(RELEASE));

        assertThat(message(chain, NotesRequest.unreleased().ofMilestone("November")))
                .isEqualTo("There is no milestone \"November\": the milestones are 2026.11, 2026.12.");
    }

    @Test
    void anUnknownAudienceIsNotFound() {
        assertThat(message(chain(), NotesRequest.unreleased().forAudiences(Set.of("customer", "operators"))))
                .isEqualTo("There is no audience \"operators\"; did you mean \"operator\"?");
    }

    @Test
    void theSummaryStandsBesideTheEntries() {
        assertThat(NotesRequest.unreleased().summaryPath("docs/release-notes"))
                .isEqualTo("docs/release-notes/unreleased/_summary.md");
        assertThat(NotesRequest.unreleased().ofRelease("1.4.0").summaryPath("docs/release-notes"))
                .isEqualTo("docs/release-notes/released/1.4.0/_summary.md");
    }

    private static List<String> titles(Chain chain, NotesRequest request) {
        return page(chain, request).sections().stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.note().title())
                .toList();
    }

    private static NotesPage page(Chain chain, NotesRequest request) {
        return rendered(chain, request).page();
    }

    private static String text(Chain chain) {
        return new MarkdownNotes(Optional.empty()).render(page(chain, NotesRequest.unreleased()));
    }

    private static Found rendered(Chain chain, NotesRequest request) {
        return (Found) new ReleaseNotes(chain, policy()).page(request);
    }

    private static String message(Chain chain, NotesRequest request) {
        return ((NotFound) new ReleaseNotes(chain, policy()).page(request)).message();
    }

    private static Policy policy() {
        return Entries.policyWithType("performance", "Faster");
    }
}
