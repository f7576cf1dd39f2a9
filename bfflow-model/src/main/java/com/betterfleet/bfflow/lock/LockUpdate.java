package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes of a lock when somebody accepts.
 *
 * @param lock the lock as it will be
 * @param accepted the links on which the stories are agreed anew
 * @param takenOut the lines that go: of stories that are over or gone, and of links that are
 * @param unread stories that were to be accepted and have a link that leads nowhere, or none
 * @param passedOver stories that were asked for by name and are over, or of which nobody knows the status
 */
public record LockUpdate(
        Lock lock,
        List<AgreedLink> accepted,
        List<Agreement> takenOut,
        List<StoryId> unread,
        List<StoryId> passedOver) {

    private static final Set<StoryStatus> AGREED = Set.of(StoryStatus.READY, StoryStatus.IN_DELIVERY, StoryStatus.DONE);

    public LockUpdate {
        accepted = List.copyOf(accepted);
        takenOut = List.copyOf(takenOut);
        unread = List.copyOf(unread);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * An update.
     *
     * @param only the stories that are accepted; empty for all that are ready, in delivery or done, or have a line already
     */
    public static LockUpdate of(Chain chain, Lock lock, Optional<Set<StoryId>> only) {
        Agreed agreed = Agreed.of(chain, lock);
        Set<StoryId> chosen = only.orElseGet(() -> all(chain, lock));
        List<Agreement> lines = new ArrayList<>(lock.agreements());
        List<Agreement> takenOut = new ArrayList<>();
        List<AgreedLink> accepted = new ArrayList<>();
        Set<StoryId> unread = unread(chain, chosen);
        for (AgreedLink link : agreed.links()) {
            if (chosen.contains(link.story().id())) {
                Agreement now = Agreement.on(link.story().id(), link.now());
                link.agreed().ifPresent(lines::remove);
                // two stories of one id are another rule's finding
                lines.removeIf(now::says);
                lines.add(now);
                if (link.agreed().filter(now::says).isEmpty()) {
                    accepted.add(link);
                }
            }
        }
        for (List<Agreement> over : List.of(agreed.unlinked(), agreed.settled(), agreed.unknown())) {
            for (Agreement line : over) {
                if (chosen.contains(line.story()) && lines.remove(line)) {
                    takenOut.add(line);
                }
            }
        }
        return new LockUpdate(
                new Lock(lines),
                accepted,
                takenOut.stream().sorted().toList(),
                unread.stream().sorted().toList(),
                only.isEmpty() ? List.of() : passedOver(chain, chosen));
    }

    /** Whether the lock stays as it is. */
    public boolean isNothing() {
        return accepted.isEmpty() && takenOut.isEmpty();
    }

    private static Set<StoryId> all(Chain chain, Lock lock) {
        Set<StoryId> all = new TreeSet<>();
        chain.stories().stream()
                .filter(story -> story.status().value().filter(AGREED::contains).isPresent())
                .filter(story -> !Agreed.isOver(story))
                .map(Story::id)
                .forEach(all::add);
        lock.agreements().stream().map(Agreement::story).forEach(all::add);
        return all;
    }

    private static Set<StoryId> unread(Chain chain, Set<StoryId> chosen) {
        LinkedTexts texts = new LinkedTexts(chain);
        Set<StoryId> unread = new TreeSet<>();
        for (Story story : chain.stories()) {
            if (chosen.contains(story.id()) && !Agreed.isOver(story) && !texts.hasAll(story)) {
                unread.add(story.id());
            }
        }
        return unread;
    }

    private static List<StoryId> passedOver(Chain chain, Set<StoryId> chosen) {
        return chain.stories().stream()
                .filter(story -> Agreed.isOver(story) || story.status().value().isEmpty())
                .map(Story::id)
                .filter(chosen::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
