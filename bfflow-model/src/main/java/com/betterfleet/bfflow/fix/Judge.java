package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;

/** Says what would be found if a draft were the repository. */
@FunctionalInterface
public interface Judge {

    /**
     * What all rules find.
     *
     * @throws UnreadableException if a page or an entry cannot be read
     */
    Report judge(Draft draft) throws IOException, UnreadableException;
}
