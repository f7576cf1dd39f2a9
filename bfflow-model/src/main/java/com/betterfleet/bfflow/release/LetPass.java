package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.check.Baseline;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.policy.Waiver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What lets something pass in entries that go out. A waiver that names such an entry goes along with it; a line of the baseline,
 * or a waiver of the whole folder, would match nothing any more.
 *
 * @param carried the places of waivers that name an entry where it goes from now on
 * @param lost what would count again once the entries have moved, each with what lets it pass now
 */
record LetPass(List<String> carried, List<Lost> lost) {

    /**
     * Something that would count again.
     *
     * @param severity how much
     * @param text one phrase
     */
    record Lost(Severity severity, String text) {}

    LetPass {
        carried = List.copyOf(carried);
        lost = List.copyOf(lost);
    }

    static LetPass of(Path root, String notesFolder, List<Move> moves, List<Finding> findings) {
        Map<String, String> moved = moves.stream().collect(Collectors.toMap(Move::from, Move::to));
        List<String> carried = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.isOpen() || !moved.containsKey(finding.location().path())) {
                continue;
            }
            String by =
                    finding.waiver().map(waiver -> waiver.location().toString()).orElse(Baseline.FILE);
            if (finding.waiver()
                    .filter(waiver -> isCarried(root, waiver, moved))
                    .isPresent()) {
                carried.add(by);
            } else if (finding.waiver()
                    .filter(waiver -> !waiver.artefact().startsWith(notesFolder + "/unreleased"))
                    .isEmpty()) {
                lost.add(new Lost(
                        finding.severity(),
                        by + " lets " + finding.rule() + " pass in "
                                + finding.location().path()));
            }
        }
        return new LetPass(carried.stream().distinct().sorted().toList(), lost);
    }

    private static boolean isCarried(Path root, Waiver waiver, Map<String, String> moved) {
        return moved.containsKey(waiver.artefact())
                && Files.isRegularFile(root.resolve(waiver.location().path()));
    }

    /** Fails where the release would not pass its own check. */
    void check() throws ReleaseException {
        String errors = texts(
                lost.stream().filter(one -> one.severity() == Severity.ERROR).toList());
        if (!errors.isEmpty()) {
            throw new ReleaseException("what lets an entry pass that goes out would match nothing once it has moved: "
                    + errors + "; mend the entry, or waive it by its own path with a reason");
        }
    }

    /** What is no error and would be found again. */
    List<String> warnings() {
        return lost.stream()
                .filter(one -> one.severity() != Severity.ERROR)
                .map(one ->
                        one.text() + ", and matches nothing once that has moved; mend the entry, or waive it by its own"
                                + " path with a reason")
                .toList();
    }

    private static String texts(List<Lost> lost) {
        return lost.stream().map(Lost::text).collect(Collectors.joining(", "));
    }
}
