package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.template.PageTemplate;
import com.betterfleet.bfflow.template.TemplateException;
import com.betterfleet.bfflow.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page's frame: its template, its style, its script, and a policy by which a browser runs and loads nothing else. */
final class Template {

    private static final String PAGE = "report.html.mustache";
    private static final String STYLE = "report.css";
    private static final String SCRIPT = "report.js";

    private static final String SPECIAL = "&<>\"'";

    private Template() {}

    /** The page that these values make. */
    static String render(Map<String, ?> values) {
        String style = resource(STYLE);
        String script = resource(SCRIPT);
        Map<String, Object> all = new HashMap<>(values);
        all.put("style", style);
        all.put("styleHash", hash(style));
        all.put("script", script);
        all.put("scriptHash", hash(script));
        try {
            return PageTemplate.of(PAGE, resource(PAGE), Template::escaped, List.of())
                    .render(all);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text as it may stand anywhere in HTML, in quotes as well; on one line, since no text of the page needs more. */
    private static String escaped(String text) {
        if (text.chars().allMatch(Template::isPlain)) {
            return text;
        }
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Most text is: letters that mean nothing to HTML, and are on every keyboard. */
    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter <= '~' && SPECIAL.indexOf(letter) < 0;
    }

    private static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
