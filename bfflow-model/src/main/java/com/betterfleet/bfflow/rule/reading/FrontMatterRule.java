package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Repair;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** What stands in front matter or in a release.yml can be read, and everything in it is known. */
public final class FrontMatterRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("front-matter", Group.READING)
            .judging(
                    Subject.CHALLENGE,
                    Subject.SPECIFICATION,
                    Subject.STORY_SET,
                    Subject.RELEASE_PLAN,
                    Subject.RELEASE_NOTE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return Stream.of(
                        chain.documents().stream().flatMap(FrontMatterRule::ofDocument),
                        chain.releaseNotes().stream().flatMap(FrontMatterRule::ofNote),
                        chain.releases().stream().flatMap(FrontMatterRule::ofRelease))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> ofDocument(Document document) {
        return document.flaw().stream().map(flaw -> at(flaw, Violation.of(document, flaw.message(), fix(flaw))));
    }

    private static Stream<Violation> ofNote(ReleaseNote note) {
        return note.flaws().stream().map(flaw -> at(flaw, Violation.of(note, flaw.message(), fix(flaw))));
    }

    private static Stream<Violation> ofRelease(Release release) {
        return release.flaws().stream()
                .map(flaw -> at(flaw, Violation.of(flaw.location().path(), flaw.message(), fix(flaw))));
    }

    private static Fix fix(Flaw flaw) {
        return Fix.byHand(flaw.fix()).or(flaw.respelling().map(Repair.Respell::new));
    }

    private static Violation at(Flaw flaw, Violation violation) {
        return violation.at(flaw.location()).about(flaw.subject());
    }
}
