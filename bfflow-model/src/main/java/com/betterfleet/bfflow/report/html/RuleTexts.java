package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.check.RulePages;
import com.betterfleet.bfflow.html.HtmlText;
import com.betterfleet.bfflow.html.Surroundings;
import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pages of rules as parts of an HTML page.
 *
 * @param resources where they are found
 */
record RuleTexts(ClassLoader resources) {

    private static final HtmlText HTML = new HtmlText();
    private static final EmbeddedMarkdown EMBEDDED = new EmbeddedMarkdown();

    /** Of the heading under which a page stands. */
    private static final int LEVEL = 3;

    private static final Pattern TITLE = Pattern.compile("\\A# .*\\R");
    private static final Pattern NAMED_CODE = Pattern.compile("(?m)^(```\\w+) title=\"([^\"]*)\"$");

    /** What a rule says in one sentence. */
    Optional<String> sentence(String rule) {
        return RulePages.of(rule, resources).flatMap(RulePages::sentence).map(text -> text.replace("`", ""));
    }

    /** The page of a rule without its title, as HTML. */
    Optional<String> page(String rule) {
        return RulePages.of(rule, resources).map(page -> {
            String text = NAMED_CODE
                    .matcher(TITLE.matcher(page).replaceFirst(""))
                    // an example says in which file it would stand, which HTML has no place for
                    .replaceAll("`$2`:\n\n$1");
            return HTML.of(
                    EMBEDDED.below(LEVEL, text),
                    new Surroundings("rule-" + rule, target -> target, image -> Optional.empty()));
        });
    }
}
