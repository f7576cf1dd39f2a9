package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Stray;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return chain.strays().stream().flatMap(stray -> switch (stray.place()) {
            case UNKNOWN_STAGE -> Stream.of(unknownStage(stray));
            case NO_WORK_ITEM ->
                Stream.of(Violation.of(
                        stray.path(),
                        "the page lies directly under " + stray.folder() + ", in no work item",
                        Fix.byHand("Move it into the folder of its work item, " + stray.folder() + "/<work-item>/.")));
            case NO_STAGE ->
                Stream.of(Violation.of(
                        stray.path(),
                        "the page lies directly under " + stray.folder() + ", in no work item",
                        Fix.byHand(
                                "Move it into a work item, " + stray.folder() + "/active/<work-item>/ for instance.")));
            default -> Stream.<Violation>empty();
        });
    }

    private static Violation unknownStage(Stray stray) {
        String folder = stray.folder();
        String parent = folder.substring(0, folder.lastIndexOf('/'));
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        Optional<String> near = Nearest.among(name, STAGES);
        Fix fix = near.map(stage -> Fix.byCommand(
                        "Rename the folder.",
                        "git mv " + Wording.quoted(folder) + " " + Wording.quoted(parent + "/" + stage)))
                .orElseGet(() -> Fix.byHand("Move it below " + parent + "/active, backlog or archived."));
        String message = "'" + name + "' is no stage, so what lies in it is in no work item" + Wording.didYouMean(near);
        return new Violation(
                folder,
                folder,
                Optional.empty(),
                com.betterfleet.bfflow.page.Location.of(stray.path()),
                message,
                fix,
                stray.files(),
                List.of(),
                "");
    }
}
