package com.betterfleet.bfflow.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a template.
 *
 * @param path the file, for messages
 */
record TemplateSource(String path, String text) {

    private static final String OPEN = "{{";

    /** Other braces than the usual ones: what looks like a tag then need not be one. */
    private static final String OTHER_BRACES = "{{=";

    TemplateException problem(int line, String message) {
        return new TemplateException(path, line, message);
    }

    /** The line of a place in the text. */
    int line(int index) {
        return 1
                + (int) text.substring(0, index)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }

    /** The line on which something stands first. */
    int lineOf(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? line(matcher.start()) : 1;
    }

    /** The line of a tag that is left open, which the compiler takes for text. */
    Optional<Integer> openTag(Template template) {
        if (text.contains(OTHER_BRACES)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        template.visit(new Texts(texts));
        return texts.stream()
                .filter(one -> one.contains(OPEN))
                .findFirst()
                .map(one -> one.substring(one.indexOf(OPEN)).lines().findFirst().orElse(OPEN))
                .map(tag -> line(Math.max(0, text.indexOf(tag))));
    }

    private record Texts(List<String> texts) implements Mustache.Visitor {

        @Override
        public void visitText(String part) {
            texts.add(part);
        }

        @Override
        public void visitVariable(String name) {
            // is none
        }

        @Override
        public boolean visitInclude(String name) {
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return true;
        }
    }
}
