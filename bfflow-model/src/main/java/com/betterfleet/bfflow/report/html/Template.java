package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.template.Frame;
import com.betterfleet.bfflow.template.PageTemplate;
import com.betterfleet.bfflow.template.TemplateException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page's frame: its template, its style, its script, and a policy by which a browser runs and loads nothing else. */
final class Template {

    private static final String PAGE = "report.html.mustache";
    private static final String STYLE = "report.css";
    private static final String SCRIPT = "report.js";

    private Template() {}

    /** The page that these values make. */
    static String render(Map<String, ?> values) {
        String style = Frame.resource(Template.class, STYLE);
        String script = Frame.resource(Template.class, SCRIPT);
        Map<String, Object> all = new HashMap<>(values);
        all.put("style", style);
        all.put("styleHash", Frame.hash(style));
        all.put("script", script);
        all.put("scriptHash", Frame.hash(script));
        try {
            return PageTemplate.of(PAGE, Frame.resource(Template.class, PAGE), Frame::escaped, List.of())
                    .render(all);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }
}
