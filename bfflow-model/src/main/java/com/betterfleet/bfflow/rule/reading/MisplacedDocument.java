package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page below the work folder that lies in no work item would be overlooked. */
public final class MisplacedDocument implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("misplaced-document", Group.READING, Severity.ERROR, Reach.NO_STAGE);
    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::word).toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<Violation> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Stray stray : chain.strays()) {
            switch (stray.place()) {
                case UNKNOWN_STAGE -> {
                    taken.addAll(stray.stages());
                    found.add(unknownStage(chain, stray, taken));
                }
                case NO_WORK_ITEM ->
                    found.add(inNoWorkItem(
                            stray, "Move it into the folder of its work item, " + stray.folder() + "/<work-item>/."));
                case NO_STAGE ->
                    found.add(inNoWorkItem(
                            stray,
                            "Move it into a work item, " + stray.folder() + "/active/<work-item>/ for instance."));
                default -> {
                    // an entry, of which another rule speaks
                }
            }
        }
        return found.stream();
    }

    private static Violation inNoWorkItem(Stray stray, String fix) {
        return Violation.of(
                stray.path(), "the page lies directly under " + stray.folder() + ", in no work item", Fix.byHand(fix));
    }

    private static Violation unknownStage(Chain chain, Stray stray, Set<String> taken) {
        String folder = stray.folder();
        String parent = folder.substring(0, folder.lastIndexOf('/'));
        String name = name(folder);
        Optional<String> near = Nearest.among(name, STAGES);
        Fix fix = near.map(stage -> fix(chain, stray, parent + "/" + stage, taken))
                .orElseGet(() -> Fix.byHand("Move it below " + parent + "/active, backlog or archived."));
        String message = "'" + name + "' is no stage, so what lies in it is in no work item" + Wording.didYouMean(near);
        return new Violation(
                folder,
                folder,
                Optional.empty(),
                Location.of(stray.path()),
                message,
                fix,
                stray.files(),
                List.of(),
                "");
    }

    /** A folder is never moved onto one that is there: git moves it into that one, where it looks like a work item. */
    private static Fix fix(Chain chain, Stray stray, String stage, Set<String> taken) {
        String folder = stray.folder();
        if (taken.add(stage)) {
            return Fix.byCommand(
                    "Rename the folder.", "git mv " + Wording.quoted(folder) + " " + Wording.quoted(stage));
        }
        Set<String> there = namesIn(stage, chain.workItems().stream().map(WorkItem::path));
        if (there.isEmpty() && folder.equalsIgnoreCase(stage)) {
            return Fix.byHand("Move what lies in it to " + stage
                    + "; where letter case makes no other folder, rename it by way of another name.");
        }
        String text = "Move what lies in it to " + stage + ", which is there already.";
        Set<String> inside = namesIn(folder, stray.files().stream());
        if (inside.stream().anyMatch(there::contains)) {
            return Fix.byHand(text);
        }
        String moved = inside.stream()
                .map(inner -> Wording.quoted(folder + "/" + inner))
                .collect(Collectors.joining(" "));
        return Fix.byCommand(text, "git mv " + moved + " " + Wording.quoted(stage + "/"));
    }

    /** The names of what lies directly in a folder and is, or holds, one of these. */
    private static Set<String> namesIn(String folder, Stream<String> paths) {
        return paths.filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1).split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
