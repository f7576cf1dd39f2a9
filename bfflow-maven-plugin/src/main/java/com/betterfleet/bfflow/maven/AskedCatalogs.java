package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.Catalog.Repository;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The catalogues that a goal is asked to look at. The repository in which it runs counts as well, if it is one, unless it is
 * among them.
 *
 * @param all of them
 * @param ownCounts whether the repository in which the goal runs is among them as it is on the disk
 */
record AskedCatalogs(List<Catalog> all, boolean ownCounts) {

    private static final Repository UNNAMED = new Repository("this repository", Optional.empty(), Optional.empty());

    AskedCatalogs {
        all = List.copyOf(all);
    }

    /** Reads them; {@code asked} is separated by commas. */
    static AskedCatalogs read(AbstractBfflowMojo goal, Governed governed, String asked)
            throws MojoExecutionException, UnreadableException, IOException {
        List<Catalog> all = new ArrayList<>(new CatalogFiles(governed.root(), goal.resolver()).read(asked));
        Optional<Repository> own = CatalogMojo.repository(CatalogModule.of(goal.session()), goal.statedName());
        boolean isOne = !governed.chain().documents().isEmpty()
                || !governed.chain().releaseNotes().isEmpty();
        boolean isThere = own.isPresent()
                && all.stream()
                        .anyMatch(other ->
                                other.repository().name().equals(own.get().name()));
        boolean counts = isOne && !isThere;
        if (counts) {
            all.add(governed.catalog(own.orElse(UNNAMED)));
        }
        return new AskedCatalogs(all, counts);
    }
}
