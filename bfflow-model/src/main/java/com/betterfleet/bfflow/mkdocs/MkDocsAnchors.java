package com.betterfleet.bfflow.mkdocs;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.PymdownxSlugger;
import com.betterfleet.bfflow.anchor.PymdownxSlugger.Casing;
import com.betterfleet.bfflow.anchor.PythonMarkdownSlugger;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.mkdocs.MkDocsKeys.Option;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the extensions of a {@code mkdocs.yml} make anchors.
 *
 * @param style the style
 * @param problem why it may be another one
 */
record MkDocsAnchors(AnchorStyle style, Optional<YamlProblem> problem) {

    private static final Set<String> TOC = Set.of("toc", "markdown.extensions.toc");

    /** The extension, and those that bring it along. */
    private static final Set<String> ATTRIBUTE_LISTS = Set.of(
            "attr_list", "markdown.extensions.attr_list", "extra", "markdown.extensions.extra", "pymdownx.extra");

    /** A Python function, {@code !!python/name:f}, or what calling it gives, {@code !!python/object/apply:f}. */
    private static final Pattern FUNCTION = Pattern.compile(".*python/(name|object/apply):(.+)");

    static MkDocsAnchors of(List<Option> extensions) {
        Mapping toc = extensions.stream()
                .filter(extension -> TOC.contains(extension.name()))
                .map(Option::settings)
                .reduce((first, last) -> last)
                .orElseGet(() -> new Mapping(Location.of("mkdocs.yml"), List.of()));
        String separator = text(toc, "separator").orElse("-");
        boolean attributeLists = extensions.stream().anyMatch(extension -> ATTRIBUTE_LISTS.contains(extension.name()));
        Slugger standard = new PythonMarkdownSlugger(false, separator);
        Optional<YamlNode> slugify = toc.get("slugify");
        if (slugify.isEmpty()) {
            return new MkDocsAnchors(new AnchorStyle(standard, attributeLists), Optional.empty());
        }
        Optional<Slugger> slugger = slugger(slugify.get(), separator);
        return new MkDocsAnchors(
                new AnchorStyle(slugger.orElse(standard), attributeLists),
                slugger.isPresent() ? Optional.empty() : Optional.of(unknown(slugify.get())));
    }

    private static Optional<Slugger> slugger(YamlNode slugify, String separator) {
        Matcher function = FUNCTION.matcher(slugify.tag());
        if (!function.matches()) {
            return Optional.empty();
        }
        return switch (function.group(2)) {
            case "markdown.extensions.toc.slugify" -> Optional.of(new PythonMarkdownSlugger(false, separator));
            case "markdown.extensions.toc.slugify_unicode" -> Optional.of(new PythonMarkdownSlugger(true, separator));
            case "pymdownx.slugs.slugify" -> Optional.of(configured(slugify, separator));
            case "pymdownx.slugs.uslugify" -> pymdownx(Casing.LOWER, false, separator);
            case "pymdownx.slugs.uslugify_encoded" -> pymdownx(Casing.LOWER, true, separator);
            case "pymdownx.slugs.uslugify_cased" -> pymdownx(Casing.NONE, false, separator);
            case "pymdownx.slugs.uslugify_cased_encoded" -> pymdownx(Casing.NONE, true, separator);
            case "pymdownx.slugs.gfm" -> pymdownx(Casing.LOWER_ASCII, false, separator);
            case "pymdownx.slugs.gfm_encoded" -> pymdownx(Casing.LOWER_ASCII, true, separator);
            default -> Optional.empty();
        };
    }

    private static Optional<Slugger> pymdownx(Casing casing, boolean percentEncoded, String separator) {
        return Optional.of(new PymdownxSlugger(casing, Form.NFC, percentEncoded, separator));
    }

    private static Slugger configured(YamlNode slugify, String separator) {
        Mapping settings = slugify instanceof Mapping call && call.get("kwds").orElse(call) instanceof Mapping keywords
                ? keywords
                : new Mapping(slugify.location(), List.of());
        String casing = text(settings, "case").orElse("none").replace('-', '_').toUpperCase(Locale.ROOT);
        String form = text(settings, "normalize").orElse("NFC");
        return new PymdownxSlugger(
                Arrays.stream(Casing.values())
                        .filter(value -> value.name().equals(casing))
                        .findFirst()
                        .orElse(Casing.NONE),
                Arrays.stream(Form.values())
                        .filter(value -> value.name().equals(form))
                        .findFirst()
                        .orElse(Form.NFC),
                text(settings, "percent_encode")
                        .filter("true"::equalsIgnoreCase)
                        .isPresent(),
                separator);
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return mapping.get(key).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
    }

    private static YamlProblem unknown(YamlNode slugify) {
        return new YamlProblem(
                slugify.location(),
                "slugify",
                "bfflow does not know how this 'slugify' makes anchors, and takes MkDocs' own way for it",
                "Use one of pymdownx.slugs, or leave it out.");
    }
}
