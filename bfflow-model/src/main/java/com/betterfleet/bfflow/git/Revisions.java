package com.betterfleet.bfflow.git;

import com.betterfleet.bfflow.text.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** Finds the commit that a name stands for. */
record Revisions(Repository repository) {

    ObjectId find(BaseName base) throws GitException, IOException {
        for (String spelling : base.spellings()) {
            Optional<ObjectId> found = resolve(base, spelling);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new GitException(base.from() + " names " + base.name() + ", and there is no such "
                + (base.isBranch() ? "branch in this clone, at the origin or here" : "commit in this clone")
                + Nearest.among(base.name(), branches())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; fetch it, or " + GitException.CURE));
    }

    private Optional<ObjectId> resolve(BaseName base, String spelling) throws GitException, IOException {
        try {
            return Optional.ofNullable(repository.resolve(spelling + "^{commit}"));
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
            throw new GitException(base.from() + " names '" + base.name()
                    + "', which is not the name of one commit; name a branch, a tag or a commit");
        }
    }

    private List<String> branches() throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS, Constants.R_REMOTES).stream()
                .map(ref -> Repository.shortenRefName(ref.getName()))
                .filter(name -> !name.endsWith("/HEAD"))
                .sorted()
                .toList();
    }
}
