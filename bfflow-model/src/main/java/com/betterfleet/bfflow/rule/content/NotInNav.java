package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** A page that the site's navigation leaves out is hardly found. */
public final class NotInNav implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("not-in-nav", Group.CONTENT)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.site().notInNav().stream()
                .flatMap(path -> chain.document(path).stream())
                .map(NotInNav::violation);
    }

    private static Violation violation(Document document) {
        return Violation.of(
                        document,
                        "'" + document.title() + "' is not in the navigation of the site",
                        Fix.byHand("Add it to 'nav' in mkdocs.yml, or to 'not_in_nav' if it is left out on purpose."))
                .at(Location.of(document.path()));
    }
}
