package com.betterfleet.bfflow.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * Where the catalogue of an upstream is.
 *
 * @param version one, a range, {@code LATEST} or {@code RELEASE}
 * @param optional whether the build goes on without it
 */
record Coordinates(String group, String artifact, String version, String type, String classifier, boolean optional) {

    /** Stands behind those that may be missing. */
    static final String OPTIONAL = "?";

    private static final String FORM = "group:artifact:version[:type[:classifier]]";

    /** A comma, but for those in a range. */
    private static final Pattern BETWEEN = Pattern.compile(",(?![^\\[(]*[\\])])");

    /** The upstreams that a build declares; one that it declares twice is one. */
    static List<Coordinates> of(List<Upstream> configured, String property) throws MojoExecutionException {
        List<String> texts = configured.isEmpty()
                ? split(property)
                : configured.stream().map(Upstream::text).toList();
        Map<String, Coordinates> byName = new LinkedHashMap<>();
        for (String text : texts) {
            Coordinates one = of(text);
            Coordinates other = byName.putIfAbsent(one.artifact(), one);
            if (other != null && !other.equals(one)) {
                throw new MojoExecutionException("two upstreams are called " + one.artifact() + ", so that a link"
                        + " 'catalog:" + one.artifact() + "/…' could mean either: " + other + " and " + one);
            }
        }
        return List.copyOf(byName.values());
    }

    /** The parts of a list that is separated by commas. */
    static List<String> split(String list) {
        return Arrays.stream(BETWEEN.split(list))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Those of one upstream. */
    static Coordinates of(String text) throws MojoExecutionException {
        boolean optional = text.endsWith(OPTIONAL);
        List<String> parts = new ArrayList<>();
        for (String part : text.substring(0, text.length() - (optional ? OPTIONAL.length() : 0))
                .split(":", -1)) {
            parts.add(part.strip());
        }
        if (parts.size() < 3 || parts.size() > 5 || parts.stream().anyMatch(String::isEmpty)) {
            throw new MojoExecutionException(
                    "an upstream is written " + FORM + ", com.example:wiki:1.4 for instance, not '" + text + "'");
        }
        return new Coordinates(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.size() > 3 ? parts.get(3) : CatalogMojo.TYPE,
                parts.size() > 4 ? parts.get(4) : CatalogMojo.CLASSIFIER,
                optional);
    }

    /** Whether the version is not one, but some of which the newest counts. */
    boolean isRange() {
        return version.startsWith("[") || version.startsWith("(");
    }

    /** The artefact of this version. */
    Artifact artifact(String chosen) {
        return new DefaultArtifact(group, artifact, classifier, type, chosen);
    }

    /** Without what goes without saying. */
    @Override
    public String toString() {
        String named = group + ":" + artifact + ":" + version;
        return type.equals(CatalogMojo.TYPE) && classifier.equals(CatalogMojo.CLASSIFIER)
                ? named
                : named + ":" + type + ":" + classifier;
    }
}
