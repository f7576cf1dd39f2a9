package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What comes of a repository with its policy, its waivers and its baseline, as every goal sees it. */
final class Judged {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Judged() {}

    static Report report(TinyRepository repository, LocalDate today) throws Exception {
        return Governed.read(repository.root(), "bfflow.yml", Judged.class.getClassLoader())
                .check(today, Optional.empty());
    }

    static List<Finding> findings(TinyRepository repository) throws Exception {
        return report(repository, TODAY).findings();
    }

    /** As {@code state rule severity path:line:column message}. */
    static List<String> all(TinyRepository repository, LocalDate today) throws Exception {
        return report(repository, today).findings().stream().map(Judged::line).toList();
    }

    static List<String> all(TinyRepository repository) throws Exception {
        return all(repository, TODAY);
    }

    private static String line(Finding finding) {
        return String.join(
                " ",
                finding.state().name().toLowerCase(Locale.ROOT),
                finding.rule(),
                finding.severity().word(),
                finding.location().toString(),
                finding.message());
    }
}
