package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Repair;
import com.betterfleet.bfflow.rule.Repair.AddField;
import com.betterfleet.bfflow.rule.Repair.FillField;
import com.betterfleet.bfflow.rule.Repair.Rename;
import com.betterfleet.bfflow.rule.Repair.Respell;
import com.betterfleet.bfflow.rule.Repair.WriteEntry;
import com.betterfleet.bfflow.scaffold.NewFile;
import com.betterfleet.bfflow.scaffold.NewReleaseNote;
import com.betterfleet.bfflow.scaffold.ScaffoldException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes repairs in a draft. */
final class Repairs {

    private static final String TYPE = "added";
    private static final String AUDIENCE = "customer";

    private final Policy policy;

    Repairs(Policy policy) {
        this.policy = policy;
    }

    /**
     * Makes the repairs of these findings.
     *
     * @param chain as it is in the draft
     * @return the findings whose repair does not fit the text as it stands
     */
    List<Finding> make(List<Finding> findings, Draft draft, Chain chain) throws IOException {
        List<Finding> misfits = new ArrayList<>();
        Map<String, PageLines> pages = new HashMap<>();
        Set<Repair> made = new HashSet<>();
        // from the end of a page to its beginning, so that the places of what is still to do stay right
        List<Finding> fromTheEnd = findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> place(repair(finding)))
                        .reversed())
                .toList();
        for (Finding finding : fromTheEnd) {
            Repair repair = repair(finding);
            // two findings may have one and the same repair
            if (!isText(repair) || made.contains(repair)) {
                continue;
            }
            PageLines page = pages.get(repair.path());
            if (page == null) {
                page = new PageLines(draft.text(repair.path()));
                pages.put(repair.path(), page);
            }
            if (!make(repair, page)) {
                misfits.add(finding);
            }
            made.add(repair);
        }
        for (Map.Entry<String, PageLines> page : pages.entrySet()) {
            draft.write(page.getKey(), page.getValue().text());
        }
        for (Finding finding : findings) {
            if (!isText(repair(finding)) && !makeFile(repair(finding), draft, chain)) {
                misfits.add(finding);
            }
        }
        return misfits;
    }

    static Repair repair(Finding finding) {
        return finding.fix().repair().orElseThrow();
    }

    private static boolean isText(Repair repair) {
        return repair instanceof Respell || repair instanceof AddField || repair instanceof FillField;
    }

    private static Location place(Repair repair) {
        if (repair instanceof Respell respell) {
            return respell.word().location();
        }
        if (repair instanceof AddField add) {
            return add.first().orElse(add.heading());
        }
        return repair instanceof FillField fill ? fill.field() : Location.of(repair.path());
    }

    private static boolean make(Repair repair, PageLines page) {
        if (repair instanceof Respell respell) {
            return page.respell(respell.word());
        }
        if (repair instanceof AddField add) {
            return page.add(add);
        }
        return repair instanceof FillField fill && page.fill(fill);
    }

    private boolean makeFile(Repair repair, Draft draft, Chain chain) throws IOException {
        if (repair instanceof Rename rename && draft.has(rename.path()) && !draft.has(rename.to())) {
            draft.rename(rename.path(), rename.to());
            return true;
        }
        Optional<NewFile> entry = repair instanceof WriteEntry write ? entry(write, chain) : Optional.empty();
        if (entry.isEmpty() || draft.has(entry.get().path())) {
            return false;
        }
        draft.write(entry.get().path(), entry.get().text());
        return true;
    }

    private Optional<NewFile> entry(WriteEntry write, Chain chain) {
        try {
            return Optional.of(
                    new NewReleaseNote(write.story().text(), Optional.empty(), TYPE, AUDIENCE).in(chain, policy));
        } catch (ScaffoldException e) {
            // its story went, or got an entry, by another repair
            return Optional.empty();
        }
    }
}
