package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.notes.NotesResult.NotFound;
import com.betterfleet.bfflow.policy.EntryWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.text.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the entries that a request asks for. An entry that does not say for whom it is is for nobody: what may be internal
 * is not shown outside.
 */
final class NotesSelection {

    private final Chain chain;
    private final Policy policy;
    private final NotesRequest request;

    NotesSelection(Chain chain, Policy policy, NotesRequest request) {
        this.chain = chain;
        this.policy = policy;
        this.request = request;
    }

    /** The first thing that is asked for and not there. */
    Optional<NotFound> notFound() {
        return Stream.of(
                        unknown("release", request.release().stream(), releases()),
                        unknown("milestone", request.milestone().stream(), milestones()),
                        unknown(
                                "audience",
                                request.audiences().stream().sorted(),
                                List.copyOf(EntryWords.audiences(policy))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The entries, in the order of the chain. */
    List<ReleaseNote> entries() {
        return all().stream()
                .filter(note -> !note.isSilent())
                .filter(note ->
                        note.audience().filter(request.audiences()::contains).isPresent())
                .toList();
    }

    /** The same for everybody, and those that nobody is told of. */
    List<ReleaseNote> all() {
        return chain.releaseNotes().stream()
                .filter(note -> note.release().equals(request.release()))
                .filter(note ->
                        request.milestone().map(name -> delivers(note, name)).orElse(true))
                .toList();
    }

    /** The release that is asked for, where it says something of itself. */
    Optional<Release> release() {
        return chain.releases().stream()
                .filter(release ->
                        request.release().filter(release.version()::equals).isPresent())
                .findFirst();
    }

    private static Optional<NotFound> unknown(String what, Stream<String> asked, List<String> known) {
        return asked.filter(name -> !known.contains(name)).findFirst().map(name -> new NotFound(what, name, known));
    }

    private boolean delivers(ReleaseNote note, String milestone) {
        return note.countsFor().stream()
                .flatMap(id -> chain.stories(id).stream())
                .anyMatch(story -> story.milestone().filter(milestone::equals).isPresent());
    }

    private List<String> releases() {
        return Stream.concat(
                        chain.releases().stream().map(Release::version),
                        chain.releaseNotes().stream().map(ReleaseNote::release).flatMap(Optional::stream))
                .distinct()
                .sorted(Comparator.comparing(Version::new).reversed())
                .toList();
    }

    private List<String> milestones() {
        return Stream.of(
                        policy.milestones().stream(),
                        chain.releases().stream().map(Release::milestone).flatMap(Optional::stream),
                        chain.releasePlans().stream()
                                .map(ReleasePlan::milestone)
                                .flatMap(Optional::stream)
                                .map(Field::text),
                        chain.stories().stream().map(Story::milestone).flatMap(Optional::stream))
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();
    }
}
