package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a release sets out to do, written down before it does anything. Whatever of it is done already, the rest can be
 * worked out from the files: so it is the same whether the release begins or goes on.
 *
 * @param version the release
 * @param date ISO
 * @param milestone what it delivers
 * @param audiences for whom the changelog is
 * @param moves the files that go into its folder, in order
 * @param stories the stories that are released by it, where they are to say so
 * @param changelog whether the changelog is written
 */
public record Journal(
        String version,
        String date,
        Optional<String> milestone,
        Set<String> audiences,
        List<Move> moves,
        List<StoryId> stories,
        boolean changelog) {

    public Journal {
        audiences = Set.copyOf(audiences);
        moves = List.copyOf(moves);
        stories = List.copyOf(stories);
    }

    /** The folder of a release. */
    static String folder(String notesFolder, String version) {
        return notesFolder + "/released/" + version;
    }

    /** The chain as it is once all of this is done. */
    Chain after(Chain chain) {
        Map<String, Move> byFrom = moves.stream().collect(Collectors.toMap(Move::from, move -> move));
        Set<String> there = chain.releaseNotes().stream().map(ReleaseNote::path).collect(Collectors.toSet());
        MovedLinks links = new MovedLinks(moves);
        List<ReleaseNote> notes = new ArrayList<>();
        for (ReleaseNote note : chain.releaseNotes()) {
            Move move = byFrom.get(note.path());
            if (move == null) {
                notes.add(note);
            } else if (!there.contains(move.to())) {
                // else a run ended between writing the one and deleting the other
                notes.add(note.releasedIn(version, move.to(), links.in(note.body(), move)));
            }
        }
        List<Release> releases = new ArrayList<>(chain.releases());
        // a folder that has entries and no release.yml yet is a release of which nothing is known
        if (releases.stream()
                .noneMatch(release ->
                        release.version().equals(version) && release.date().isPresent())) {
            releases.removeIf(release -> release.version().equals(version));
            releases.add(new Release(
                    version,
                    folder(chain.notesFolder(), version),
                    Optional.of(date),
                    milestone,
                    Optional.empty(),
                    List.of()));
        }
        return chain.with(notes, releases);
    }
}
