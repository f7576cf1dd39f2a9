package com.betterfleet.bfflow.status;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.EntryFiles;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the work of a repository is.
 *
 * @param items the work items, those in an earlier phase first, then by path
 * @param owners everybody whom a page names as its owner, sorted
 */
public record WorkStatus(List<ItemStatus> items, List<String> owners) {

    private static final Comparator<ItemStatus> ORDER = Comparator.comparing(ItemStatus::phase)
            .thenComparing(status -> status.item().path());

    public WorkStatus {
        items = List.copyOf(items);
        owners = List.copyOf(owners);
    }

    /**
     * The work that a check saw.
     *
     * @param owner only the work items of which this person owns something; letter case does not matter
     */
    public static WorkStatus of(Report report, Optional<String> owner) {
        Chain chain = report.chain();
        List<WorkParts> all = WorkParts.all(chain);
        EntryFiles files = EntryFiles.of(chain);
        List<ItemStatus> items = all.stream()
                .filter(parts -> owner.map(name -> owners(parts).anyMatch(name.strip()::equalsIgnoreCase))
                        .orElse(true))
                .map(parts -> item(report, parts, files))
                .sorted(ORDER)
                .toList();
        TreeSet<String> owners = new TreeSet<>(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)));
        all.stream().flatMap(WorkStatus::owners).forEach(owners::add);
        return new WorkStatus(items, List.copyOf(owners));
    }

    /** Those of one phase. */
    public List<ItemStatus> in(Phase phase) {
        return items.stream().filter(item -> item.phase() == phase).toList();
    }

    private static ItemStatus item(Report report, WorkParts parts, EntryFiles files) {
        Chain chain = report.chain();
        List<Story> stories = parts.stories().stream()
                .filter(story -> !story.status().is(StoryStatus.DROPPED))
                .toList();
        Set<String> entries = parts.stories().stream()
                .flatMap(story -> files.of(story.id()).stream())
                .collect(Collectors.toSet());
        List<Finding> errors = report.findings().stream()
                .filter(finding -> finding.isOpen() && finding.severity() == Severity.ERROR)
                .filter(finding ->
                        finding.location().path().startsWith(parts.item().path() + "/")
                                || entries.contains(finding.location().path()))
                .toList();
        Phase phase = Phase.of(chain, parts);
        return new ItemStatus(
                parts.item(),
                phase,
                stories.size(),
                count(stories, WorkStatus::isDone),
                count(stories, story -> !chain.notes(story.id()).isEmpty()),
                errors.size(),
                new NextStep(chain, parts, phase, errors).text());
    }

    static boolean isDone(Story story) {
        return story.status().is(StoryStatus.DONE) || story.status().is(StoryStatus.RELEASED);
    }

    private static int count(List<Story> stories, java.util.function.Predicate<Story> which) {
        return (int) stories.stream().filter(which).count();
    }

    private static Stream<String> owners(WorkParts parts) {
        Stream<Fields> documents = Stream.concat(parts.challenges().stream(), parts.specifications().stream())
                .map(DocumentArtefact::document)
                .map(document -> document.fields());
        Stream<Fields> stories = parts.stories().stream()
                .flatMap(story -> Stream.of(story.fields(), story.document().fields()));
        return Stream.concat(documents, stories)
                .flatMap(fields -> fields.find("owner").stream())
                .flatMap(field -> field.values().stream())
                .map(Field.Value::text)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
