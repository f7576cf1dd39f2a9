package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.template.Frame;

/** The templates of the pages that are built in, put together from their parts. */
final class HtmlTemplates {

    private static final String ENDING = ".html.mustache";

    private HtmlTemplates() {}

    /** For the page of one repository. */
    static String page() {
        return template("page", 2, "configuration");
    }

    /** For that of several: each has a heading of its own, below which all stands one level deeper. */
    static String pages() {
        return template("pages", 3, "{{anchor}}-configuration");
    }

    private static String template(String name, int sectionLevel, String settings) {
        String notes = text("notes")
                .replace("{{>section}}", String.valueOf(sectionLevel))
                .replace("{{>note}}", String.valueOf(sectionLevel + 1))
                .replace("{{>settings}}", settings);
        return text(name).replace("{{>style}}\n", text("style")).replace("{{>notes}}\n", notes);
    }

    private static String text(String name) {
        return Frame.resource(HtmlTemplates.class, name + ENDING);
    }
}
