package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Milestones;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.policy.EntryWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.text.Nearest;
import com.betterfleet.bfflow.text.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses requests that cannot be meant. */
final class RequestCheck {

    /** The name of a folder on every system, and no name that is passed over there. */
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]*");

    private RequestCheck() {}

    static void check(ReleaseRequest request, Chain chain, Policy policy) throws ReleaseException {
        version(request.version(), chain);
        date(request);
        Milestones milestones = Milestones.of(chain, policy.milestones());
        Optional<String> unknown = request.milestone().filter(name -> !milestones.contains(name));
        if (unknown.isPresent()) {
            throw new ReleaseException(milestones.unknown(unknown.get()));
        }
        for (Release release : chain.releases()) {
            if (release.version().equals(request.version())) {
                stated(request, release);
            }
        }
        for (String audience : request.audiences().stream().sorted().toList()) {
            audience(audience, EntryWords.audiences(policy));
        }
    }

    private static void version(String version, Chain chain) throws ReleaseException {
        if (!VERSION.matcher(version).matches() || version.endsWith(".")) {
            throw new ReleaseRequestException(
                    "'" + version + "' cannot be a version: it becomes the name of a folder, so it"
                            + " takes letters, digits and . + _ - only, begins with a letter or digit and does not end with a dot");
        }
        if (version.toUpperCase(Locale.ROOT).endsWith("-SNAPSHOT")) {
            throw new ReleaseRequestException(version + " is a snapshot, and a release is not");
        }
        Optional<String> same = chain.releases().stream()
                .map(Release::version)
                .filter(other -> !other.equals(version) && isSame(other, version))
                .findFirst();
        if (same.isPresent()) {
            throw new ReleaseException(version + " is released already, as " + same.get());
        }
    }

    /** {@code v1.4.0} and {@code 1.4.0}, or names that some file systems cannot tell apart. */
    private static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other) || new Version(one).isSameNumberAs(new Version(other));
    }

    private static void date(ReleaseRequest request) throws ReleaseException {
        String date = request.date().orElse(request.today());
        try {
            LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new ReleaseRequestException("'" + date + "' is no date; write the day as 2026-01-31");
        }
    }

    /** What the release.yml of a version says that is there already stays as it is. */
    private static void stated(ReleaseRequest request, Release release) throws ReleaseException {
        // without a date, it has none yet
        if (release.date().isPresent()) {
            stated(release, "date", release.date(), request.date());
            stated(release, "milestone", release.milestone(), request.milestone());
        }
    }

    private static void stated(Release release, String what, Optional<String> now, Optional<String> asked)
            throws ReleaseException {
        if (asked.isPresent() && !now.equals(asked)) {
            throw new ReleaseException(release.version()
                    + now.map(value -> " has the " + what + " " + value).orElse(" has no " + what)
                    + "; to change it, edit " + release.path() + "/" + ReleaseFile.NAME);
        }
    }

    private static void audience(String name, Collection<String> names) throws ReleaseException {
        if (!names.contains(name)) {
            throw new ReleaseRequestException("there is no audience '" + name + "'"
                    + Nearest.among(name, names)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; there are: " + String.join(", ", names)));
        }
    }
}
